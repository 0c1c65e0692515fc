using Microsoft.CodeAnalysis;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>A range of a file whose text is judged without interpretation.</summary>
internal sealed class DocumentPlace(TemplateText file, TextRange range) : LocatedPlace
{
    public override Location Location => file.Locate(range);

    public override Place Slice(int start, int length) => new DocumentPlace(file, new(range.Start + start, length));

    public override string? Write(Replacement replacement) => null;
}
