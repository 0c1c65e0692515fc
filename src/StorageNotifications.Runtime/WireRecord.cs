using System;
using System.Buffers;
using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Text;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>The base class of all messages and their records. It writes JSON and stores unknown members.</summary>
internal abstract record WireRecord : ISerializable
{
    /// <summary>The details of the text that the members do not contain. They do not change after the record is created.</summary>
    internal WireDetails? Details;

    private protected WireRecord()
    {
    }

    /// <summary>
    /// Gets the members that this version does not define, by name. They are written to the JSON. Empty if there are none.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => Details?.AdditionalProperties ?? WireDetails.NoProperties;
        init => Details = new WireDetails(Details, value);
    }

    /// <summary>
    /// Converts the record to UTF-8 JSON. A record that was parsed is converted to the same JSON value: absent members remain absent.
    /// </summary>
    public byte[] ToUtf8Json()
    {
        WireOutput output = WireOutput.Create(stackalloc byte[WireOutput.UsualSize]);
        return output.TakeArray(WriteTo(ref output, 0));
    }

    /// <summary>
    /// Converts the record to JSON. A record that was parsed is converted to the same JSON value: absent members remain absent.
    /// </summary>
    public string ToJson()
    {
        WireOutput output = WireOutput.Create(stackalloc byte[WireOutput.UsualSize]);
        return output.TakeText(WriteTo(ref output, 0));
    }

    /// <summary>
    /// Writes the record as UTF-8 JSON. A record that was parsed is written as the same JSON value: absent members remain absent.
    /// </summary>
    /// <param name="utf8Json">The buffer to write to.</param>
    public void WriteTo(IBufferWriter<byte> utf8Json)
    {
        if (utf8Json is null)
            throw new ArgumentNullException(nameof(utf8Json));
        WireOutput output = WireOutput.Create(utf8Json);
        output.TakeInto(utf8Json, WriteTo(ref output, 0));
    }

    /// <summary>
    /// Writes the record as JSON. A record that was parsed is written as the same JSON value: absent members remain absent.
    /// </summary>
    /// <param name="writer">The writer, whose options determine indentation and escaping.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        if (writer is null)
            throw new ArgumentNullException(nameof(writer));
        WireOutput output = WireOutput.Create(stackalloc byte[WireOutput.UsualSize]);
        output.TakeInto(writer, WriteTo(ref output, 0));
    }

    /// <summary>
    /// Converts the record to JSON for a log, without signatures, tokens, subscription URLs and principals, including those in strings that
    /// contain JSON. Use <see cref="ToJson"/> to get all members.
    /// </summary>
    public sealed override string ToString() => WireSecrets.Remove(ToUtf8Json());

    /// <summary>Determines whether the records have the same type and equal members, including unknown members.</summary>
    /// <param name="other">Another record, or null.</param>
    public virtual bool Equals(WireRecord? other) =>
        other is not null && EqualityContract == other.EqualityContract && WireDetails.HaveEqualProperties(Details, other.Details);

    /// <inheritdoc />
    public override int GetHashCode() => AdditionalProperties.Count;

    /// <summary>Creates the exception for a serializer that would write incorrect JSON.</summary>
    internal static NotSupportedException NotSupported(Type type) =>
        new($"Only System.Text.Json can serialize {type.FullName}. With other serializers, write the result of ToJson and read it with Parse.");

    // Newtonsoft.Json and other serializers call this for types with SerializableAttribute before they inspect members.
    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw NotSupported(GetType());

    /// <summary>Writes the JSON value at a position and returns the next one.</summary>
    internal virtual int WriteTo(ref WireOutput output, int at) => WireVisitor.Write(this, ref output, at);

    /// <summary>Visits the members of a compact record.</summary>
    internal virtual void Visit(ref WireVisitor visitor)
    {
    }

    /// <summary>Not used: ToString returns JSON.</summary>
    /// <param name="builder">The builder, which is not changed.</param>
    protected virtual bool PrintMembers(StringBuilder builder) => false;
}
