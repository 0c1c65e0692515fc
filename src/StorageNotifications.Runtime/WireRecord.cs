using System;
using System.Buffers;
using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Text;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>The base of all messages and of the records in them: writing, and members that no schema names.</summary>
internal abstract record WireRecord : ISerializable
{
    /// <summary>What the text had beyond the values of the members. Filled while the record is read, and never changed after.</summary>
    internal WireDetails? Details;

    private protected WireRecord()
    {
    }

    /// <summary>Members that this package does not know, by their names; they are written back. Empty if there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => Details?.AdditionalProperties ?? WireDetails.NoProperties;
        init => Details = new WireDetails(Details, value);
    }

    /// <summary>Gets the JSON text in UTF-8. It is the JSON value that was read: members that were absent stay absent.</summary>
    public byte[] ToUtf8Json()
    {
        WireOutput output = WireOutput.Create(stackalloc byte[WireOutput.UsualSize]);
        return output.TakeArray(WriteTo(ref output, 0));
    }

    /// <summary>Gets the JSON text. It is the JSON value that was read: members that were absent stay absent.</summary>
    public string ToJson()
    {
        WireOutput output = WireOutput.Create(stackalloc byte[WireOutput.UsualSize]);
        return output.TakeText(WriteTo(ref output, 0));
    }

    /// <summary>Writes the JSON text in UTF-8. It is the JSON value that was read: members that were absent stay absent.</summary>
    /// <param name="utf8Json">The writer of bytes.</param>
    public void WriteTo(IBufferWriter<byte> utf8Json)
    {
        if (utf8Json is null)
            throw new ArgumentNullException(nameof(utf8Json));
        WireOutput output = WireOutput.Create(utf8Json);
        output.TakeInto(utf8Json, WriteTo(ref output, 0));
    }

    /// <summary>Writes the JSON value. It is the value that was read: members that were absent stay absent.</summary>
    /// <param name="writer">The writer, whose options decide about indentation and escapes.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        if (writer is null)
            throw new ArgumentNullException(nameof(writer));
        WireOutput output = WireOutput.Create(stackalloc byte[WireOutput.UsualSize]);
        output.TakeInto(writer, WriteTo(ref output, 0));
    }

    /// <summary>
    /// Gets the JSON text for a log: without signatures, tokens, subscription URLs and principals, also in texts that are JSON themselves.
    /// <see cref="ToJson"/> has all.
    /// </summary>
    public sealed override string ToString() => WireSecrets.Remove(ToUtf8Json());

    /// <summary>Whether both are of the same type and have equal members, those that no schema names included.</summary>
    /// <param name="other">Another record, or null.</param>
    public virtual bool Equals(WireRecord? other) =>
        other is not null && EqualityContract == other.EqualityContract && WireDetails.HaveEqualProperties(Details, other.Details);

    /// <inheritdoc />
    public override int GetHashCode() => AdditionalProperties.Count;

    /// <summary>What a serializer is told that would not give the JSON of the type.</summary>
    internal static NotSupportedException NotSupported(Type type) =>
        new($"Only System.Text.Json can serialize {type.FullName}. With another serializer, write the text of ToJson and read it with Parse.");

    // Newtonsoft.Json and others ask it of types with SerializableAttribute, before they look for members.
    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw NotSupported(GetType());

    /// <summary>Writes the JSON value at a position and returns the next one.</summary>
    internal abstract int WriteTo(ref WireOutput output, int at);

    /// <summary>Not used: the text of a record is its JSON.</summary>
    /// <param name="builder">Stays as it is.</param>
    protected virtual bool PrintMembers(StringBuilder builder) => false;
}
