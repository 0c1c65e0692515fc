using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Tests.Judgement;

namespace StorageNotifications.Core.Tests.Apis;

/// <summary>Tests every row of the role table.</summary>
public sealed class ApiRoleTests
{
    // At least one of these is wrong in every role that is judged separately.
    private static readonly string[] Texts = ["s3:ObjectCreated:Putt", "my vault"];

    public static TheoryData<string> Words => new(ApiRole.All.Select(static role => role.Word));

    public static TheoryData<string> WordsOfJudgedTexts => new(ApiRole.All.Where(static role => role.Reader is not null).Select(static role => role.Word));

    [Fact]
    public void Words_AreUnique() => Assert.Equal(ApiRole.All.Count, ApiRole.All.Select(static role => role.Word).Distinct().Count());

    [Fact]
    public void EveryField_IsARow() => Assert.Equal(
        ApiRole.All,
        typeof(ApiRole).GetFields().Where(static field => field.FieldType == typeof(ApiRole)).Select(static field => (ApiRole)field.GetValue(null)!));

    [Theory]
    [MemberData(nameof(Words))]
    public void FactOfTheRole_IsTakenByARule(string word)
    {
        ApiRole role = Find(word);
        if (role.Shape == RoleShape.Wrapped)
            Assert.Null(role.Fact);
        else
            Assert.NotEmpty(RuleSet.Default.RulesFor(role.Fact!));
    }

    [Theory]
    [MemberData(nameof(WordsOfJudgedTexts))]
    public void InvalidText_IsReportedByARule(string word)
    {
        ApiRole role = Find(word);
        Assert.NotEqual(RoleShape.Object, role.Shape);
        Fact[] facts = [.. Texts.Select(text => role.Read(TestPlace.Text(text), RuleSettings.Default)).OfType<Fact>()];

        Assert.All(facts, fact => Assert.IsType(role.Fact!, fact));
        Assert.NotEmpty(facts.SelectMany(static fact => RuleSet.Default.Judge(fact, new RuleContext(RuleSettings.Default))));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Role_IsTakenByAMemberOfALibrary(string word) =>
        Assert.Contains(ApiCatalog.Default.Types.SelectMany(static type => type.Members), member => member.Role == Find(word));

    private static ApiRole Find(string word) => ApiRole.All.Single(role => role.Word == word);
}
