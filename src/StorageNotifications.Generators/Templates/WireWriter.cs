using System;
using System.Collections.Generic;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>What the writers of all messages have in common. Members that are absent stay absent.</summary>
internal static class WireWriter
{
    public static void Begin(Utf8JsonWriter writer)
    {
        if (writer is null)
            throw new ArgumentNullException(nameof(writer));
        writer.WriteStartObject();
    }

    /// <summary>Writes the members that no schema names, and ends the object.</summary>
    public static void End(Utf8JsonWriter writer, WireForm form)
    {
        foreach (KeyValuePair<string, JsonElement> property in form.AdditionalProperties)
        {
            writer.WritePropertyName(property.Key);
            writer.WriteRawValue(property.Value.GetRawText(), skipInputValidation: true);
        }
        writer.WriteEndObject();
    }

    /// <summary>Begins a member that has a value; one without is written only if it stood there as null.</summary>
    public static bool Name(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool hasValue, int member, WireForm form)
    {
        if (hasValue)
            writer.WritePropertyName(name);
        else if (form.IsNull(member))
            writer.WriteNull(name);
        return hasValue;
    }

    public static void Text(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value, int member, WireForm form)
    {
        if (Name(writer, name, value is not null, member, form))
            writer.WriteStringValue(value);
    }

    public static void Boolean(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value, int member, WireForm form)
    {
        if (Name(writer, name, value is not null, member, form))
            writer.WriteBooleanValue(value.GetValueOrDefault());
    }

    public static void Int64(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long? value, int member, WireForm form)
    {
        if (!Name(writer, name, value is not null, member, form))
            return;

        // The spelling is that of the value that was read, not of one set later.
        if (form.Spelling(member) is { } spelling && WireNumber.TryParse(spelling, out long spelt) && spelt == value)
            writer.WriteRawValue(spelling, skipInputValidation: true);
        else
            writer.WriteNumberValue(value.GetValueOrDefault());
    }

    public static void Time(
        Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value, bool inSeconds, int member, WireForm form)
    {
        if (!Name(writer, name, value is not null, member, form))
            return;

        DateTimeOffset time = value.GetValueOrDefault();
        if (form.Spelling(member) is { } spelling && WireTime.TryParse(spelling, out DateTimeOffset spelt) && spelt.EqualsExact(time))
        {
            writer.WriteStringValue(spelling);
            return;
        }
        Span<byte> text = stackalloc byte[WireTime.MostBytes];
        writer.WriteStringValue(text.Slice(0, WireTime.Format(time, inSeconds, text)));
    }
}
