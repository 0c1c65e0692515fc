using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>
/// What the text of a record had beyond the values of its members: nulls, unusual spellings, unknown members. It is
/// filled while reading and never changed after.
/// </summary>
internal sealed class WireDetails
{
    private ulong _nulls;
    private Dictionary<int, byte[]>? _spellings;
    private Dictionary<string, JsonElement>? _additional;

    public WireDetails()
    {
    }

    /// <summary>The same details with other unknown members.</summary>
    public WireDetails(WireDetails? other, IReadOnlyDictionary<string, JsonElement>? additional)
    {
        _nulls = other?._nulls ?? 0;
        _spellings = other?._spellings;
        foreach (KeyValuePair<string, JsonElement> property in additional ?? WireForm.NoProperties)
            SetAdditional(property.Key, property.Value);
    }

    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties =>
        (IReadOnlyDictionary<string, JsonElement>?)_additional ?? WireForm.NoProperties;

    public bool IsNull(int member) => (_nulls & (1UL << member)) != 0;

    public byte[]? Spelling(int member) =>
        _spellings is not null && _spellings.TryGetValue(member, out byte[]? spelling) ? spelling : null;

    public void SetNull(int member)
    {
        Forget(member);
        _nulls |= 1UL << member;
    }

    public void SetSpelling(int member, ReadOnlySpan<byte> spelling) => (_spellings ??= new())[member] = spelling.ToArray();

    public void SetAdditional(string name, JsonElement value) => (_additional ??= new(StringComparer.Ordinal))[name] = value;

    public void Forget(int member)
    {
        _nulls &= ~(1UL << member);
        _spellings?.Remove(member);
    }
}

/// <summary>
/// The details of a record, or none. Records are equal if their members and unknown members are; how they were spelt does not matter,
/// nor the order of members.
/// </summary>
internal readonly struct WireForm : IEquatable<WireForm>
{
    public static readonly IReadOnlyDictionary<string, JsonElement> NoProperties =
        new ReadOnlyDictionary<string, JsonElement>(new Dictionary<string, JsonElement>());

    private readonly WireDetails? _details;

    public WireForm(WireDetails? details) => _details = details;

    public bool HasDetails => _details is not null;

    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties => _details?.AdditionalProperties ?? NoProperties;

    public WireForm With(IReadOnlyDictionary<string, JsonElement> additional) => new(new WireDetails(_details, additional));

    public bool IsNull(int member) => _details is not null && _details.IsNull(member);

    public byte[]? Spelling(int member) => _details?.Spelling(member);

    public bool Equals(WireForm other)
    {
        if (_details == other._details)
            return true;
        IReadOnlyDictionary<string, JsonElement> mine = AdditionalProperties, others = other.AdditionalProperties;
        if (mine.Count != others.Count)
            return false;
        foreach (KeyValuePair<string, JsonElement> property in mine)
        {
            if (!others.TryGetValue(property.Key, out JsonElement value) || !AreSame(property.Value, value))
                return false;
        }
        return true;
    }

    public override bool Equals(object? obj) => obj is WireForm other && Equals(other);

    public override int GetHashCode() => AdditionalProperties.Count;

    private static bool AreSame(JsonElement left, JsonElement right)
    {
        if (left.GetRawText() == right.GetRawText())
            return true;
        if (left.ValueKind != right.ValueKind)
            return false;
        try
        {
            return left.ValueKind switch
            {
                JsonValueKind.Object => left.EnumerateObject().Count() == right.EnumerateObject().Count()
                    && left.EnumerateObject().All(member => right.TryGetProperty(member.Name, out JsonElement other) && AreSame(member.Value, other)),
                JsonValueKind.Array => left.GetArrayLength() == right.GetArrayLength() && left.EnumerateArray().Zip(right.EnumerateArray(), AreSame).All(static same => same),
                JsonValueKind.String => left.GetString() == right.GetString(),
                JsonValueKind.Number => left.TryGetDecimal(out decimal number) && right.TryGetDecimal(out decimal other) && number == other,
                _ => false,
            };
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair has only its spelling.
            return false;
        }
    }
}
