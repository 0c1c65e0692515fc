using System;

namespace StorageNotifications.Runtime;

/// <summary>
/// Reads or writes the members of a compact record. One method lists the members for both purposes, in the order in which AWS writes them.
/// This is less code than a separate reader and writer, but slower.
/// </summary>
internal ref struct WireVisitor
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly int _depth;
    private readonly bool _isWriting;
    private readonly bool _isStrict;
    private WireOutput _output;
    private WireDetails? _details;
    private int _at;
    private string? _missing;

    private WireVisitor(ReadOnlySpan<byte> utf8, int at, int depth, bool isStrict)
        : this()
    {
        _utf8 = utf8;
        _at = at;
        _depth = depth;
        _isStrict = isStrict;
    }

    private WireVisitor(WireOutput output, int at, WireDetails? details)
        : this()
    {
        _output = output;
        _at = at;
        _details = details;
        _isWriting = true;
    }

    /// <summary>Reads a record.</summary>
    /// <param name="utf8">The whole text.</param>
    /// <param name="at">The position of the value or of blanks before it.</param>
    /// <param name="depth">The number of objects and arrays that contain the value.</param>
    /// <param name="record">A new record, whose members are set.</param>
    /// <param name="value">The record; null if it is null in the text.</param>
    public static int Read<TForm, T>(ReadOnlySpan<byte> utf8, int at, int depth, T record, out T? value)
        where T : WireRecord
    {
        value = null;
        // The caller unescapes the text and reads it again.
        if (WireCursor.IsEscaped<TForm>())
            return WireCursor.Failed;
        int start = WireCursor.Begin<TForm>(utf8, at);
        if (start == WireCursor.Failed)
            return WireCursor.NoObject<TForm>(utf8, at);
        var visitor = new WireVisitor(utf8, start, depth, typeof(TForm) == typeof(WireStrict));
        do
        {
            start = visitor._at;
            visitor._missing = null;
            record.Visit(ref visitor);
            visitor._at = WireCursor.Rest<TForm>(utf8, visitor._at, start, depth, ref visitor._details);
        }
        while (!WireCursor.IsOver(utf8, visitor._at));
        at = WireCursor.End(utf8, visitor._at);
        if (visitor._missing is not null)
            return WireCursor.Missing<TForm>(at, visitor._missing);
        record.Details = visitor._details;
        value = record;
        return at;
    }

    /// <summary>Writes a record at a position and returns the next one.</summary>
    public static int Write(WireRecord record, ref WireOutput output, int at)
    {
        var visitor = new WireVisitor(output, at, record.Details);
        record.Visit(ref visitor);
        output = visitor._output;
        return output.End(at, visitor._at, record.Details);
    }

    /// <summary>Fails if a member has no value after reading.</summary>
    public void Require(object? value, string name) => _missing ??= value is null ? name : null;

    /// <summary>Visits a text.</summary>
    /// <param name="member">The number of the member.</param>
    /// <param name="name">The name and the punctuation around it: <c>,"name":"</c>.</param>
    /// <param name="value">The value of the member.</param>
    /// <param name="repeats">Whether many texts have the same value.</param>
    public void Text(int member, ReadOnlySpan<byte> name, ref string? value, bool repeats = false)
    {
        if (_isWriting)
        {
            _at = _output.Text(_at, name, value, member, _details);
        }
        else if (IsNext(name))
        {
            WireText? last = null;
            if (_isStrict)
                (_at, value) = WireValue.Text<WireStrict>(_utf8, _at, member, ref _details);
            else if (repeats)
                (_at, value) = WireValue.Repeated<WirePlain>(_utf8, _at, member, ref _details, ref last);
            else
                (_at, value) = WireValue.Text<WirePlain>(_utf8, _at, member, ref _details);
        }
    }

    public void Boolean(int member, ReadOnlySpan<byte> name, ref bool? value)
    {
        if (_isWriting)
            _at = _output.Boolean(_at, WithoutQuote(name), value, member, _details);
        else if (IsNext(name))
            _at = _isStrict ? WireValue.Boolean<WireStrict>(_utf8, _at, member, ref _details, out value) : WireValue.Boolean<WirePlain>(_utf8, _at, member, ref _details, out value);
    }

    public void Int64(int member, ReadOnlySpan<byte> name, ref long? value)
    {
        if (_isWriting)
            _at = _output.Int64(_at, WithoutQuote(name), value, member, _details);
        else if (IsNext(name))
            _at = _isStrict ? WireValue.Int64<WireStrict>(_utf8, _at, member, ref _details, out value) : WireValue.Int64<WirePlain>(_utf8, _at, member, ref _details, out value);
    }

    public void Time(int member, ReadOnlySpan<byte> name, ref DateTimeOffset? value, bool inSeconds)
    {
        if (_isWriting)
            _at = _output.Time(_at, WithoutQuote(name), value, inSeconds, member, _details);
        else if (IsNext(name))
            _at = _isStrict ? WireValue.Time<WireStrict>(_utf8, _at, inSeconds, member, ref _details, out value) : WireValue.Time<WirePlain>(_utf8, _at, inSeconds, member, ref _details, out value);
    }

    public void Record<T>(int member, ReadOnlySpan<byte> name, ref T? value, WireReader<T> reader)
        where T : WireRecord
    {
        if (_isWriting)
        {
            _at = _output.Record(_at, WithoutQuote(name), value, member, _details);
        }
        else if (IsNext(name))
        {
            int end = reader.Of(_isStrict)(_utf8, _at, _depth + 1, out value);
            _at = _isStrict ? WireCursor.After<WireStrict>(_utf8, end, value, member, ref _details) : WireCursor.After<WirePlain>(_utf8, end, value, member, ref _details);
        }
    }

    public void List<T>(int member, ReadOnlySpan<byte> name, ref ValueList<T> value, WireReader<T> reader)
        where T : class => List(member, name, ref value, reader.Of(_isStrict), allowsNull: false);

    public void Map<T>(int member, ReadOnlySpan<byte> name, ref ValueMap<T> value, WireReader<T> reader)
        where T : class => Map(member, name, ref value, reader.Of(_isStrict), allowsNull: false);

    private void List<T>(int member, ReadOnlySpan<byte> name, ref ValueList<T> value, WireRead<T> read, bool allowsNull)
    {
        if (_isWriting)
            _at = _output.List(_at, WithoutQuote(name), value.Items, member, _details);
        else if (IsNext(name))
            _at = _isStrict ? WireCursor.List<WireStrict, T>(_utf8, _at, _depth, read, allowsNull, member, ref _details, out value) : WireCursor.List<WirePlain, T>(_utf8, _at, _depth, read, allowsNull, member, ref _details, out value);
    }

    private void Map<T>(int member, ReadOnlySpan<byte> name, ref ValueMap<T> value, WireRead<T> read, bool allowsNull)
    {
        if (_isWriting)
            _at = _output.Map(_at, WithoutQuote(name), value.Items, member, _details);
        else if (IsNext(name))
            _at = _isStrict ? WireCursor.Map<WireStrict, T>(_utf8, _at, _depth, read, allowsNull, member, ref _details, out value) : WireCursor.Map<WirePlain, T>(_utf8, _at, _depth, read, allowsNull, member, ref _details, out value);
    }

    private WireRead<string> ReadText() => _isStrict ? WireValue.Item<WireStrict> : WireValue.Item<WirePlain>;

    private bool IsNext(ReadOnlySpan<byte> name)
    {
        // ,"name":"
        int end = _at + name.Length - 3;
        if (!WireScan.IsAt(_utf8, _at, name.Slice(1, name.Length - 3)))
            return false;
        _at = WireCursor.Has(_utf8, end, ':') ? end + 1 : _isStrict ? WireCursor.Colon<WireStrict>(_utf8, end) : WireCursor.Colon<WirePlain>(_utf8, end);
        return true;
    }

    private static ReadOnlySpan<byte> WithoutQuote(ReadOnlySpan<byte> name) => name.Slice(0, name.Length - 1);

    // The member determines whether its texts can be null.
#nullable disable annotations
    public void Texts(int member, ReadOnlySpan<byte> name, ref ValueList<string> value, bool allowsNull) =>
        List(member, name, ref value, ReadText(), allowsNull);

    public void TextMap(int member, ReadOnlySpan<byte> name, ref ValueMap<string> value, bool allowsNull) =>
        Map(member, name, ref value, ReadText(), allowsNull);
}
