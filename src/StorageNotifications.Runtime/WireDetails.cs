using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>
/// The details of a record's JSON text that its members do not contain: explicit nulls, unusual number formats, and unknown members. Only
/// unknown members affect the equality of records.
/// </summary>
internal sealed class WireDetails
{
    public static readonly IReadOnlyDictionary<string, JsonElement> NoProperties =
        new ReadOnlyDictionary<string, JsonElement>(new Dictionary<string, JsonElement>());

    private ulong _nulls;
    private Dictionary<int, byte[]>? _spellings;
    private Dictionary<string, JsonElement>? _additional;

    public WireDetails()
    {
    }

    /// <summary>Copies the details with other unknown members.</summary>
    public WireDetails(WireDetails? other, IReadOnlyDictionary<string, JsonElement>? additional)
    {
        _nulls = other?._nulls ?? 0;
        _spellings = other?._spellings;
        foreach (KeyValuePair<string, JsonElement> property in additional ?? NoProperties)
            SetAdditional(property.Key, property.Value);
    }

    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties =>
        (IReadOnlyDictionary<string, JsonElement>?)_additional ?? NoProperties;

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

    /// <summary>Determines whether the unknown members are equal.</summary>
    public static bool HaveEqualProperties(WireDetails? left, WireDetails? right)
    {
        IReadOnlyDictionary<string, JsonElement> ones = left?.AdditionalProperties ?? NoProperties, others = right?.AdditionalProperties ?? NoProperties;
        if (ReferenceEquals(ones, others))
            return true;
        if (ones.Count != others.Count)
            return false;
        foreach (KeyValuePair<string, JsonElement> property in ones)
        {
            if (!others.TryGetValue(property.Key, out JsonElement value) || !AreSame(property.Value, value))
                return false;
        }
        return true;
    }

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
            // A lone surrogate can only be compared as written.
            return false;
        }
    }
}
