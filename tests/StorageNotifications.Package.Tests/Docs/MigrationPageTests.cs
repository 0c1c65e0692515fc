using System.Collections;
using System.Reflection;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Docs;

/// <summary>The tables of the migration pages name every member of the old types, and members that the new types have.</summary>
public sealed class MigrationPageTests
{
    private const string FromSdk = "docs/migrate-from-s3eventnotification.md";
    private const string FromLambda = "docs/migrate-from-amazon-lambda-s3events.md";

    private static readonly MessageSchema Notification = MessageCatalog.Default.Messages.Single(static message => message.Name == "S3EventNotification");

    [Fact]
    public void SdkMembers_AreAllListed() =>
        Assert.Equal(PathsOf(typeof(Amazon.S3.Util.S3EventNotification)).Order(StringComparer.Ordinal), Old(FromSdk).Order(StringComparer.Ordinal));

    // The package of Lambda has the same members, and a decoded key.
    [Fact]
    public void LambdaMembers_AreAllListed() =>
        Assert.Equal(Old(FromSdk).Append("Records[].S3.Object.KeyDecoded").Order(StringComparer.Ordinal), Old(FromLambda).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(FromSdk)]
    [InlineData(FromLambda)]
    public void NewMembers_Exist(string page)
    {
        string[] known = [.. PathsOf(Notification.Root)];

        Assert.All(Rows(page), row => Assert.Contains(row[1].Trim('`'), known));
    }

    private static IReadOnlyList<string[]> Rows(string page) => new MarkdownPage(page).Table("Members");

    private static IEnumerable<string> Old(string page) => Rows(page).Select(static row => row[0].Trim('`'));

    private static IEnumerable<string> PathsOf(Type type, string prefix = "") =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(property =>
        {
            string path = prefix + property.Name;
            bool isList = typeof(IList).IsAssignableFrom(property.PropertyType);
            Type value = isList ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
            return value.DeclaringType == typeof(Amazon.S3.Util.S3EventNotification) ? PathsOf(value, $"{path}{(isList ? "[]" : "")}.").Prepend(path) : [path];
        });

    private static IEnumerable<string> PathsOf(RecordSchema record, string prefix = "") => record.Properties.SelectMany(property =>
    {
        string path = prefix + property.Name;
        string? inner = property.Type.Record ?? property.Type.Element?.Record;
        string[] own = property.Type.Kind == TypeKind.EncodedString ? [path, $"{prefix}Encoded{property.Name}"] : [path];
        return inner is null ? own : own.Concat(PathsOf(Notification.Record(inner), $"{path}{(property.Type.IsCollection ? "[]" : "")}."));
    });
}
