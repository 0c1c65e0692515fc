using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>
/// Emits a template: its namespace becomes a block, its usings move inside the block so that types in outer namespaces cannot hide them, and
/// its types get the attribute of generated code. A template has no usings if users may declare types in its namespace. Types that users do
/// not call are emitted without blank lines and documentation; they can be read in the project StorageNotifications.Runtime.
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
        body = body.Where(line => line.Length > 0 && (spec.IsExported || !IsDocumentation(line)));
        string mark = GeneratedCode.Attribute, hiddenMark = mark;
        if (spec.Namespace == spec.Settings.RuntimeNamespace)
            (mark, hiddenMark) = (GeneratedCode.RuntimeAttributes, GeneratedCode.HiddenAttributes);
        string access = spec.IsExported ? spec.Settings.Access + " " : Internal;

        using (writer.Block(Namespace + CSharpText.QualifiedName(spec.Namespace)))
        {
            foreach (string line in usings)
                writer.Line($"using global::{line.Substring(Using.Length)}");
            foreach (string line in body)
            {
                bool isType = line.StartsWith(Internal, StringComparison.Ordinal);
                if (isType)
                    writer.Line(HasCode(line) ? mark : hiddenMark);
                writer.Line(isType ? access + line.Substring(Internal.Length) : line);
            }
        }
    }

    private static bool IsDocumentation(string line) => line.TrimStart().StartsWith("///", StringComparison.Ordinal);

    // Debuggers step over code; delegates and enumerations contain none.
    private static bool HasCode(string declaration) =>
        !declaration.StartsWith("internal delegate ", StringComparison.Ordinal) && !declaration.StartsWith("internal enum ", StringComparison.Ordinal);

    private static string Read(TemplateSpec spec)
    {
        if (spec.Origin == TemplateOrigin.Core)
            return EmbeddedSchemas.File($"Shared/{spec.Name}.cs").Text.Replace("\r", "");
        using var reader = new StreamReader(typeof(TemplateEmitter).Assembly.GetManifestResourceStream($"Runtime/{spec.Name}.cs")!);
        return reader.ReadToEnd().Replace("\r", "");
    }
}
