using StorageNotifications.Core.Schemas;
using StorageNotifications.S3;

namespace StorageNotifications.Fuzzing;

/// <summary>Compares mutated XML documents: both readers accept the same documents with the same values, and writing loses nothing.</summary>
internal sealed class XmlFuzzRun(string folder)
{
    private static readonly string[] s_pieces =
    [
        "<New>1</New>", "<New a='1'/>", " ", "\n", "\r", "\u00A0", "x", "&lt;", "&#13;", "&#x1F600;", "&e;", "<!-- c -->", "<![CDATA[<]]>", "<![CDATA[ ]]>", "<", ">", "/", "\"", "'",
        "&", "Event", "<?p i?>", "<Event>s3:ObjectRemoved:*</Event>", "<Id/>", "<Id>1</Id>", "<Topics/>", "<TopicArn>t</TopicArn>", "<Events/>", "<Filter/>", "<S3Key/>", "<FilterRule/>",
        "<TopicConfigurations/>", "<TopicConfiguration/>", "<QueueConfiguration/>", "<CloudFunctionConfiguration/>", "<EventBridgeConfiguration/>", "<o:New xmlns:o='urn:o' o:a='1'>2</o:New>",
        "<Event xmlns='urn:o'/>", "<Event xmlns=''/>", " xmlns='urn:o'", " xmlns=''", " a='1'", " xml:lang='en'", "<_x0054_opic>1</_x0054_opic>", "<_x0041_/>", "<a_x0020_b/>", "<_x0040_a/>",
        "<Mixed>a<b/>c</Mixed>", "<a><a><a><a><a/></a></a></a></a>", "<!DOCTYPE n>", "<?xml version='1.0'?>",
    ];

    private readonly MessageSchema _schema = MessageCatalog.Default.Messages.Single(static message => message.Name == nameof(S3NotificationConfiguration));

    private readonly string[] _documents =
    [
        .. Directory.GetFiles(Path.Combine(folder, "s3-notification-configuration"), "*.json").Order(StringComparer.Ordinal)
            .Select(static file => S3NotificationConfiguration.Parse(File.ReadAllText(file)).ToXml()),
        "<NotificationConfiguration><TopicConfiguration><Topic>arn:aws:sns:us-east-1:111122223333:losses</Topic><Event>s3:ReducedRedundancyLostObject</Event></TopicConfiguration></NotificationConfiguration>",
    ];

    /// <summary>The number of documents that were compared.</summary>
    public int Compared { get; private set; }

    /// <summary>The number of documents that were accepted.</summary>
    public int Accepted { get; private set; }

    /// <summary>Compares mutations of each document. Each seed produces different mutations.</summary>
    public void Mutate(int seed, int times)
    {
        var random = new Random(seed);
        for (int i = 0; i < times; i++)
        {
            foreach (string document in _documents)
                Compare(Change(document, random));
        }
    }

    /// <summary>Compares a document.</summary>
    /// <exception cref="InvalidOperationException">The results differ.</exception>
    public void Compare(string xml)
    {
        Compared++;
        string? expected = XmlReference.TryConvert(xml, _schema)?.ToJsonString();
        bool isRead = S3NotificationConfiguration.TryParseXml(xml, out S3NotificationConfiguration? read);
        if (isRead != expected is not null)
            throw Difference(xml, isRead ? "is accepted" : "is rejected");
        if (!isRead)
            return;
        Accepted++;
        if (CanonicalJson.Of(read!.ToJson()) != CanonicalJson.Of(expected!))
            throw Difference(xml, $"is read as {read.ToJson()}, not {expected}, which");
        if (CanonicalJson.Of(XmlReference.TryConvert(read.ToXml(), _schema)?.ToJsonString() ?? "null") != CanonicalJson.Of(expected!))
            throw Difference(xml, $"is written as {read.ToXml()}, which");
    }

    private static string Change(string xml, Random random)
    {
        for (int i = random.Next(1, 5); i > 0; i--)
        {
            int at = random.Next(xml.Length);
            string piece = s_pieces[random.Next(s_pieces.Length)];
            int end = xml.IndexOf('>', at) + 1, next = xml.IndexOf('>', end) + 1;
            xml = random.Next(6) switch
            {
                0 => xml.Insert(at, piece),
                1 or 2 => xml.Insert(end, piece),
                3 when end > 0 => xml.Insert(end - (xml[Math.Max(0, end - 2)] == '/' ? 2 : 1), piece),
                4 when next > end => xml.Insert(next, xml[end..next]),
                _ => xml.Remove(at, Math.Min(random.Next(1, 4), xml.Length - at)),
            };
            if (xml.Length == 0)
                return xml;
        }
        return xml;
    }

    private static InvalidOperationException Difference(string xml, string what) => new($"XML {what} differs from LINQ to XML: {xml}");
}
