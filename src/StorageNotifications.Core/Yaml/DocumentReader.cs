using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Json;

namespace StorageNotifications.Core.Yaml;

/// <summary>Reads a file that contains JSON or YAML.</summary>
internal static class DocumentReader
{
    public static DocumentFile Read(string text)
    {
        if (!BeginsLikeJson(text))
            return YamlReader.Read(text);

        DocumentFile json = JsonReader.Read(text);
        if (json.Error is null)
            return json;

        // The AWS CLI and SAM parse invalid JSON as YAML, where a document can be one flow collection.
        DocumentFile yaml = YamlReader.Read(text);
        return yaml.Error is null ? yaml : json;
    }

    private static bool BeginsLikeJson(string text)
    {
        foreach (char c in text)
        {
            if (c is not (' ' or '\t' or '\r' or '\n' or '\uFEFF'))
                return c is '{' or '[' or '/';
        }
        return false;
    }
}
