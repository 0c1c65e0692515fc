using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.CSharp.Symbols;

/// <summary>
/// Skips the files that contain none of the words that occur in code about notifications. Searching a file for words costs much less than
/// walking its operations.
/// </summary>
/// <remarks>A match in a comment or with another meaning only causes the file to be analyzed.</remarks>
internal sealed class FileFilter
{
    private const int BeginningsMask = 0xFFF;

    private static readonly bool[] Word = Enumerable.Range(0, 128).Select(static c => c == '_' || char.IsLetterOrDigit((char)c)).ToArray();

    // The first two characters rule out most words, and a hash rules out most others.
    private readonly bool[] _beginnings = new bool[BeginningsMask + 1];
    private readonly HashSet<uint> _hashes = [];
    private readonly ConcurrentDictionary<SyntaxTree, bool> _passed = new();

    /// <param name="words">
    /// Letters, digits and underscores, with an optional colon at the end. Words of one letter are ignored, because no library has such a
    /// name.
    /// </param>
    public FileFilter(IEnumerable<string> words)
    {
        foreach (string word in words.Where(static word => word.Length > 1))
        {
            _beginnings[Beginning(word, 0)] = true;
            _hashes.Add(Hash(word, 0, word.Length));
        }
    }

    /// <summary>Determines whether a file contains one of the words.</summary>
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
            // A name can contain an escape sequence such as \u0041.
            if (start > 0 && text[start - 1] == '\\' && text[start] is 'u' or 'U' or 'x')
                return true;
        }
        return false;
    }

    private bool IsWord(string text, int start, int end) => _hashes.Contains(Hash(text, start, end));

    // Runs for each character of a project.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
