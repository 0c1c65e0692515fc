using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.CSharp.Symbols;

/// <summary>
/// Tells in which files nothing can be found, since none of the words is there with which something is said about notifications. To look through
/// the words of a file costs a small part of what walking its operations does.
/// </summary>
/// <remarks>That a comment has such a word, or means something else by it, only makes the file be looked at more closely.</remarks>
internal sealed class FileFilter
{
    private const int BeginningsMask = 0xFFF;

    private static readonly bool[] Word = Enumerable.Range(0, 128).Select(static c => c == '_' || char.IsLetterOrDigit((char)c)).ToArray();

    // The first two characters tell most words apart from those that are looked for, a hash the rest.
    private readonly bool[] _beginnings = new bool[BeginningsMask + 1];
    private readonly HashSet<uint> _hashes = [];
    private readonly ConcurrentDictionary<SyntaxTree, bool> _passed = new();

    /// <param name="words">Letters, digits and underscores; behind them may be a colon. No library has a name of one letter.</param>
    public FileFilter(IEnumerable<string> words)
    {
        foreach (string word in words.Where(static word => word.Length > 1))
        {
            _beginnings[Beginning(word, 0)] = true;
            _hashes.Add(Hash(word, 0, word.Length));
        }
    }

    /// <summary>Whether one of the words is in a file.</summary>
    public bool Passes(SyntaxTree file, CancellationToken cancellation) =>
        _passed.TryGetValue(file, out bool passed) ? passed : _passed[file] = Passes(file.GetText(cancellation).ToString());

    private bool Passes(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsPartOfWord(text[i]))
                continue;
            int start = i;
            while (i < text.Length && IsPartOfWord(text[i]))
                i++;
            if (i - start >= 2 && _beginnings[Beginning(text, start)] && (IsWord(text, start, i) || (i < text.Length && text[i] == ':' && IsWord(text, start, i + 1))))
                return true;
            // A character that is written as \u0041 is not looked up.
            if (start > 0 && text[start - 1] == '\\' && text[start] is 'u' or 'U' or 'x')
                return true;
        }
        return false;
    }

    private bool IsWord(string text, int start, int end) => _hashes.Contains(Hash(text, start, end));

    private static bool IsPartOfWord(char c) => c < Word.Length ? Word[c] : char.IsLetterOrDigit(c);

    private static int Beginning(string text, int start) => ((text[start] << 6) ^ text[start + 1]) & BeginningsMask;

    private static uint Hash(string text, int start, int end)
    {
        uint hash = 0;
        for (int i = start; i < end; i++)
            hash = (hash ^ text[i]) * 0x01000193;
        return hash;
    }
}
