using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>
/// Emits a template: its namespace becomes a block, its usings move inside, so that no type of the user hides what they
/// name, and its types get the mark of generated code.
/// </summary>
internal static class TemplateEmitter
{
    private const string Using = "using ";
    private const string Namespace = "namespace ";
    private const string Internal = "internal ";

    public static void Emit(SourceWriter writer, TemplateSpec spec)
    {
        string[] lines = Read(spec).TrimEnd('\n').Split('\n');
        IEnumerable<string> usings = lines.Where(static line => line.StartsWith(Using, StringComparison.Ordinal));
        IEnumerable<string> body = lines.SkipWhile(static line => !line.StartsWith(Namespace, StringComparison.Ordinal)).Skip(2);
        string access = spec.IsExported ? spec.Settings.Access + " " : Internal;

        using (writer.Block(Namespace + CSharpText.QualifiedName(spec.Namespace)))
        {
            foreach (string line in usings)
                writer.Line($"using global::{line.Substring(Using.Length)}");
            if (usings.Any())
                writer.Line();
            foreach (string line in body)
            {
                bool isType = line.StartsWith(Internal, StringComparison.Ordinal);
                if (isType)
                    writer.Line(GeneratedCode.Attribute);
                writer.Line(isType ? access + line.Substring(Internal.Length) : line);
            }
        }
    }

    private static string Read(TemplateSpec spec)
    {
        if (spec.Origin == TemplateOrigin.Core)
            return EmbeddedSchemas.File($"Shared/{spec.Name}.cs").Text.Replace("\r", "");
        using var reader = new StreamReader(typeof(TemplateEmitter).Assembly.GetManifestResourceStream($"Runtime/{spec.Name}.cs")!);
        return reader.ReadToEnd().Replace("\r", "");
    }
}
