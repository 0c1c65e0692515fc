using System.IO.Compression;
using System.Xml.Linq;

namespace StorageNotifications.Package.Tests.Package;

/// <summary>The contents of a package.</summary>
internal sealed class PackageArchive
{
    private PackageArchive(string id, IReadOnlyDictionary<string, byte[]> files)
    {
        Files = files;
        Metadata = XDocument.Load(new MemoryStream(files[$"{id}.nuspec"])).Root!.Elements().Single();
    }

    public IReadOnlyDictionary<string, byte[]> Files { get; }

    public IEnumerable<string> Assemblies => Files.Keys.Where(static file => file.EndsWith(".dll", StringComparison.Ordinal));

    /// <summary>The files except those that are in every NuGet package.</summary>
    public IEnumerable<string> OwnFiles => Files.Keys
        .Where(static file => file.Split('/')[0] is not ("[Content_Types].xml" or "_rels" or "package"))
        .Order(StringComparer.Ordinal);

    private XElement Metadata { get; }

    public static PackageArchive Open(string id, string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(file);
        return new(id, archive.Entries.ToDictionary(static entry => entry.FullName, ReadAll));
    }

    /// <summary>Gets an element of the nuspec, or null.</summary>
    public XElement? Find(string name) => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);

    private static byte[] ReadAll(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
