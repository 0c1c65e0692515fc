using StorageNotifications.Core.Documents;

namespace StorageNotifications.Core.Tests.Documents;

/// <summary>Verifies the ranges of the nodes of a document.</summary>
internal static class NodeInvariants
{
    public static void Verify(string text, DocumentFile file)
    {
        if (file.Error is { } error)
        {
            Assert.Empty(file.Roots);
            Assert.InRange(error.Range.Start, 0, text.Length);
            Assert.InRange(error.Range.End, error.Range.Start, text.Length);
            return;
        }
        int position = 0;
        foreach (DocumentNode root in file.Roots)
            position = Verify(text, root, position, text.Length);
        Assert.All(file.Comments, comment => Assert.True(text[comment.Start] is '#' or '/'));
    }

    /// <summary>Verifies that a node begins after the previous one and ends in its parent.</summary>
    private static int Verify(string text, DocumentNode node, int start, int end)
    {
        Assert.InRange(node.Start, start, end);
        Assert.InRange(node.Range.End, node.Start, end);
        if (node.Tag is { } tag)
            Assert.Equal(tag.Text, text.Substring(tag.Range.Start, tag.Range.Length));

        int position = node.Range.Start;
        switch (node)
        {
            case MappingNode mapping:
                foreach (MappingEntry entry in mapping.Entries)
                {
                    position = Verify(text, entry.Key, position, node.Range.End);
                    position = Verify(text, entry.Value, position, node.Range.End);
                }
                break;
            case SequenceNode sequence:
                foreach (DocumentNode item in sequence.Items)
                    position = Verify(text, item, position, node.Range.End);
                break;
            case ScalarNode scalar:
                VerifyPlaces(text, scalar);
                break;
        }
        return node.Range.End;
    }

    private static void VerifyPlaces(string text, ScalarNode scalar)
    {
        int position = scalar.Range.Start;
        for (int i = 0; i < scalar.Value.Length; i++)
        {
            TextRange place = scalar.Locate(i, 1);
            Assert.True(place.Length > 0);
            // The code units of one escape sequence have the same range.
            Assert.InRange(place.Start, position, text.Length);
            if (place.Length == 1 && text[place.Start] is not ('\n' or '\r'))
                Assert.Equal(scalar.Value[i], text[place.Start]);
            position = place.Start;
        }
        Assert.Equal(scalar.Locate(0, scalar.Value.Length), scalar.Content);
        Assert.Equal(0, scalar.Locate(scalar.Value.Length, 1).Length);
    }
}
