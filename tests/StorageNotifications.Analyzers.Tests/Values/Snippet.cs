using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Analyzers.CSharp.Values;

namespace StorageNotifications.Analyzers.Tests.Values;

/// <summary>A small program with one marked expression, <c>[| |]</c>, that the value engine evaluates.</summary>
internal sealed class Snippet : IMemberKnowledge
{
    // A fictitious library. The engine has no knowledge of it beyond the answers of this class.
    private const string Library = """
        namespace Lib
        {
            public class Notice { public System.Collections.Generic.List<Record> Records { get; set; } public static Notice Parse(string text) => throw null; }
            public class Record { public Entity S3 { get; set; } public string EventName { get; set; } }
            public class Entity { public Thing Object { get; set; } public Thing Bucket { get; set; } }
            public class Thing { public string Key { get; set; } public string Name { get; set; } }
            public class Store { public void Get(string bucket, string key) { } }
            public class Request { public string Bucket { get; set; } public System.Collections.Generic.List<Item> Items { get; set; } }
            public class Item { public Input<string> Topic { get; set; } public System.Collections.Generic.List<string> Events { get; set; } public Filter Filter { get; set; } }
            public class Filter { public KeyFilter Key { get; set; } }
            public class KeyFilter { public System.Collections.Generic.List<string> Rules { get; set; } }
            public class Input<T> { public static implicit operator Input<T>(T value) => throw null; }
            public class EventType { public static implicit operator EventType(string value) => throw null; }
        }
        """;

    private static readonly MetadataReference[] s_references = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Select(static path => MetadataReference.CreateFromFile(path))];

    private static readonly SyntaxTree s_library = CSharpSyntaxTree.ParseText(Library);

    private Snippet(string members)
    {
        string source = $$"""
            using System;
            using System.Collections.Generic;
            using System.Collections.Immutable;
            using System.Linq;
            using System.Net;
            using System.Threading.Tasks;
            using Lib;
            partial class C
            {
                {{members}}
            }
            """;
        int start = source.IndexOf("[|", StringComparison.Ordinal);
        int end = source.IndexOf("|]", StringComparison.Ordinal) - 2;
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
        var compilation = CSharpCompilation.Create("Snippet", [tree, s_library], s_references, new(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        SyntaxNode node = tree.GetRoot().FindNode(TextSpan.FromBounds(start, end), getInnermostNodeForTie: true);
        // Parentheses and '!' are not operations.
        while (node is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
            node = node.ChildNodes().Single();
        Marked = compilation.GetSemanticModel(tree).GetOperation(node) ?? throw new InvalidOperationException($"'{node}' is not an operation.");
        IOperation block = Marked;
        while (block.Parent is { } parent)
            block = parent;
        Locals = new LocalValues([block]);
        Members = new MemberValues();
        Values = new ValueReader(this, Locals, Members, CancellationToken.None);
        Lists = new ListReader(this, Values);
        Uses = new ObjectUses(this, Values);
        Settings = new ObjectSettingsReader(this, Values, Lists);
    }

    public IOperation Marked { get; }

    public IObjectCreationOperation MarkedObject => (IObjectCreationOperation)Values.Unwrap(Marked);

    public LocalValues Locals { get; }

    public MemberValues Members { get; }

    public ValueReader Values { get; }

    public ListReader Lists { get; }

    public ObjectUses Uses { get; }

    public ObjectSettingsReader Settings { get; }

    /// <summary>Creates a program from members of a class.</summary>
    public static Snippet OfMembers(string members) => new(members);

    /// <summary>Creates a program from statements in a method, in which <c>text</c>, <c>flag</c> and <c>notice</c> are unknown.</summary>
    public static Snippet OfStatements(string statements) => new($$"""
        void M(string text, bool flag, Notice notice, Store store)
        {
            {{statements}}
        }
        static T Unknown<T>() => throw null;
        void Use(object value) { }
        void Keep(object part) { }
        """);

    /// <summary>Gets the source of the possible values of the marked expression.</summary>
    public string PossibleValues() => string.Join(" or ", Values.PossibleObjectsOf(Marked).Select(static value => value.Syntax.ToString()));

    /// <summary>Gets the elements of the marked list; '…' represents unknown elements.</summary>
    public string Elements() => Describe(Lists.ElementsOf(Marked));

    /// <summary>Gets the elements that the marked variable of a loop or lambda stands for.</summary>
    public string ElementsOfVariable() => string.Join(", ", Lists.ElementsFor(Marked).Select(static element => element.Syntax.ToString()));

    /// <summary>Gets the origins of the marked expression with their steps; '?' marks origins that are only possible.</summary>
    public string Origins() => string.Join(", ", new OriginFinder(this, Locals, Members, CancellationToken.None).OriginsOf(Marked).Select(Describe));

    public static string Describe(ElementList elements) =>
        string.Join(", ", elements.Items.Select(static element => element.Syntax.ToString()).Concat(elements.IsComplete ? [] : ["…"]));

    bool IMemberKnowledge.IsWrapper(IMethodSymbol conversion) => conversion.ContainingType.Name == "Input";

    bool IMemberKnowledge.IsPart(ISymbol member) => member is IParameterSymbol { Name: "part" } || member.ContainingType.Name is "Request" or "Item" or "Filter" or "KeyFilter";

    bool IMemberKnowledge.IsRequest(ITypeSymbol type) => type.Name == "Request";

    private static string Describe(ValueOrigin origin) =>
        string.Join(" > ", origin.Steps.Select(Describe).Prepend(Describe(origin.Operation))) + (origin.IsCertain ? "" : " ?");

    private static string Describe(ValueStep step) => step switch
    {
        { Kind: ValueStepKind.Element } => "element",
        { Kind: ValueStepKind.Part } => "part",
        { Operation: IInvocationOperation call } => call.TargetMethod.Name,
        { Operation: IMethodReferenceOperation reference } => reference.Method.Name,
        _ => step.Operation.Kind.ToString(),
    };

    private static string Describe(IOperation operation) => operation switch
    {
        IMemberReferenceOperation member => $"{member.Member.ContainingType.Name}.{member.Member.Name}",
        IInvocationOperation call => $"{call.TargetMethod.Name}()",
        _ => operation.Syntax.ToString(),
    };
}
