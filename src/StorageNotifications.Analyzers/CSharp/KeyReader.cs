using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Reads what code does with the keys of messages: where it passes them to S3, and where it decodes them.</summary>
internal sealed class KeyReader(KnownApi api, OriginFinder origins, MemberWrites writes, CancellationToken cancellation)
{
    public IEnumerable<KeyFact> Read(BlockFindings findings)
    {
        // A problem is reported once even if the key is passed on several times.
        var reported = new HashSet<(SyntaxNode Origin, SyntaxNode? LastStep)>();
        (IOperation Value, GivenKey[] Keys)[] given = [.. findings.ValuesGiven(ApiRole.ObjectKey, api).Select(value => (value, KeysIn(origins.OriginsOf(value))))];
        foreach ((IOperation value, GivenKey[] keys) in given)
        {
            if ((ReadGiven(value, keys, reported) ?? ReadReplaced(value, keys, given.SelectMany(static other => other.Keys), reported)) is { } fact)
                yield return fact;
        }
        foreach (IInvocationOperation call in findings.TextCalls)
        {
            if (api.CallOf(call.TargetMethod) is { } done && TextCalls.InputOf(call) is { } input && ReadDecoding(call, done, origins.OriginsOf(input), input) is { } fact)
                yield return fact;
        }
        foreach (IMethodReferenceOperation method in findings.TextMethodGroups)
        {
            if (api.CallOf(method.Method) is { } done && ReadDecoding(method, done, origins.OriginsOfPassed(method), input: null) is { } fact)
                yield return fact;
        }
    }

    private KeyFact? ReadGiven(IOperation value, GivenKey[] keys, HashSet<(SyntaxNode Origin, SyntaxNode? LastStep)> reported)
    {
        // If code decodes a key in one branch, there is a reason not to decode it in the other.
        if (keys.Any(static key => !key.Origin.IsCertain && key.State is KeyState.Decoded or KeyState.PlusReplaced or KeyState.Unknown))
            keys = [.. keys.Where(static key => key.Origin.IsCertain)];
        foreach ((ValueOrigin origin, KeyForm form, KeyStep[] steps) in keys)
        {
            if (KeyStates.After(form, steps) is KeyState.Decoded or KeyState.PlusReplaced or KeyState.DecodedTwice or KeyState.Cut or KeyState.Unknown)
                continue;
            if (IsSet(origin) || !reported.Add((origin.Operation.Syntax, origin.Steps.LastOrDefault().Operation?.Syntax)))
                return null;
            string? right = keys.Length == 1 ? KeyCode.Decode(value, origin, api) : null;
            return new(CSharpPlace.OfCode(value.Syntax), Supplier(origin), form, steps) { RightCode = right, Origin = PlaceOfOrigin(origin, value) };
        }
        return null;
    }

    // WebUtility.UrlDecode(key).Replace("+", " "): each '+' of the decoded key is lost. Other code may want a name without '+', but S3 has no such object.
    private KeyFact? ReadReplaced(IOperation value, GivenKey[] keys, IEnumerable<GivenKey> allGiven, HashSet<(SyntaxNode Origin, SyntaxNode? LastStep)> reported)
    {
        if (keys.Length != 1
            || keys[0] is not { State: KeyState.PlusReplaced, Origin: { IsCertain: true } origin, Steps: { } steps } key
            || origin.Steps[origin.Steps.Count - 1].Operation is not IInvocationOperation replacing
            || StepOf(replacing) != KeyStep.ReplacePlus
            || TextCalls.InputOf(replacing) is not { } input
            || Functions.RootOf(replacing) != Functions.RootOf(value)
            // Code that also uses the key with '+' gives the object another name.
            || allGiven.Any(other => other.Origin.Operation.Syntax == origin.Operation.Syntax && other.State == KeyState.Decoded)
            || IsSet(origin)
            || !reported.Add((origin.Operation.Syntax, replacing.Syntax)))
        {
            return null;
        }
        return new(CSharpPlace.OfCode(replacing.Syntax), Supplier(origin), key.Form, steps.Take(steps.Length - 1).ToArray())
        {
            Next = KeyStep.ReplacePlus,
            RightCode = WrittenCode.IsComplete(input.Syntax) ? WrittenCode.AsReplacement(input.Syntax, replacing.Syntax) : null,
            Origin = PlaceOfOrigin(origin, replacing),
        };
    }

    /// <param name="decoding">The call of a decoder, or the decoder as a method group.</param>
    /// <param name="input">The argument of the call.</param>
    private KeyFact? ReadDecoding(IOperation decoding, ApiCall done, IReadOnlyList<ValueOrigin> all, IOperation? input)
    {
        if (done is not (ApiCall.Decode or ApiCall.Unescape))
            return null;
        GivenKey[] keys = KeysIn(all);
        // Callers may pass both forms to a helper.
        bool isDecoded = keys.Length > 0 && keys.Length == all.Count && keys.All(static key => key.State is KeyState.Decoded or KeyState.PlusEncoded or KeyState.PlusReplaced);
        return isDecoded && !keys.Any(key => IsSet(key.Origin))
            ? new(CSharpPlace.OfCode(decoding.Syntax), Supplier(keys[0].Origin), keys[0].Form, keys[0].Steps)
            {
                Next = StepOf(done),
                RightCode = input is not null && UnchangedKeyIn(input, keys[0].Origin, keys[0].State) is { } right && decoding.Syntax.Span.Contains(right.Syntax.Span) && WrittenCode.IsComplete(right.Syntax) ? WrittenCode.AsReplacement(right.Syntax, decoding.Syntax) : null,
                Origin = PlaceOfOrigin(keys[0].Origin, decoding),
            }
            : null;
    }

    // The decoded key, without the call that replaces '+' before the key is decoded again.
    private static IOperation? UnchangedKeyIn(IOperation input, ValueOrigin origin, KeyState state) => state switch
    {
        KeyState.Decoded => input,
        KeyState.PlusReplaced => origin.Steps[origin.Steps.Count - 1].Operation is IInvocationOperation { TargetMethod.Name: nameof(string.Replace) } replacing ? TextCalls.InputOf(replacing) : null,
        _ => null,
    };

    private GivenKey[] KeysIn(IEnumerable<ValueOrigin> all) =>
        [.. from origin in all
            let form = FormOf(origin)
            where form is not null
            select new GivenKey(origin, form.Value, origin.Steps.Select(StepOf).OfType<KeyStep>().ToArray())];

    private KeyForm? FormOf(ValueOrigin origin) => origin.Operation is IPropertyReferenceOperation { Property: { } property } ? api.SupplyOf(property) switch
    {
        ApiSupply.EncodedKey => KeyForm.Encoded,
        ApiSupply.DecodedKey => KeyForm.Decoded,
        ApiSupply.PlainKey => KeyForm.Plain,
        _ => null,
    } : null;

    // Null for a step that does not change the key.
    private KeyStep? StepOf(ValueStep step) => step switch
    {
        { Kind: ValueStepKind.Element } => null,
        { Kind: ValueStepKind.Call, Operation: IInvocationOperation call } => api.CallOf(call.TargetMethod) is { } known ? StepOf(known) : StepOf(call),
        // keys.Select(WebUtility.UrlDecode)
        { Kind: ValueStepKind.Call, Operation: IMethodReferenceOperation { Method: { } method } } => api.CallOf(method) is { } known ? StepOf(known) : KeyStep.Unknown,
        _ => KeyStep.Unknown,
    };

    private static KeyStep StepOf(ApiCall call) => call == ApiCall.Decode ? KeyStep.Decode : KeyStep.Unescape;

    private static KeyStep? StepOf(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        if (method.ContainingType.SpecialType == SpecialType.System_String)
        {
            return method.Name switch
            {
                nameof(string.Replace) => ReplacesPlus(call) ? KeyStep.ReplacePlus : KeyStep.Unknown,
                nameof(string.Trim) or nameof(string.TrimStart) or nameof(string.TrimEnd) or nameof(ToString) or nameof(string.Normalize) => null,
                nameof(string.Substring) or nameof(string.Split) or nameof(string.Remove) => KeyStep.Cut,
                _ => KeyStep.Unknown,
            };
        }
        // Distinct(), ToList(), First(): the value is still one of the elements.
        return SequenceCalls.IsKnown(method) ? null : KeyStep.Unknown;
    }

    // Replace("+", " "), Replace('+', ' '), Replace("+", "%20"): decoding the result later has the same effect.
    private static bool ReplacesPlus(IInvocationOperation call) =>
        call.Arguments.Length >= 2 && TextOf(call.Arguments[0]) == "+" && TextOf(call.Arguments[1]) is " " or "%20";

    // The code sets the member itself, perhaps to the decoded key.
    private bool IsSet(ValueOrigin origin) => writes.ExistFor((IPropertyReferenceOperation)origin.Operation, cancellation);

    private static string? TextOf(IArgumentOperation argument) => argument.Value.ConstantValue.Value?.ToString();

    private static string Supplier(ValueOrigin origin) => KnownApi.NameOf(((IPropertyReferenceOperation)origin.Operation).Property);

    private static CSharpPlace? PlaceOfOrigin(ValueOrigin origin, IOperation value) =>
        value.Syntax.Span.Contains(origin.Operation.Syntax.Span) ? null : new(origin.Operation.Syntax.GetLocation());

    /// <summary>A key of a message that a value can come from.</summary>
    private sealed record GivenKey(ValueOrigin Origin, KeyForm Form, KeyStep[] Steps)
    {
        public KeyState State => KeyStates.After(Form, Steps);
    }
}
