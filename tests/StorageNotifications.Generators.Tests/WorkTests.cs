using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StorageNotifications.Generators.Pipeline;
using StorageNotifications.Generators.Tests.Infrastructure;

namespace StorageNotifications.Generators.Tests;

/// <summary>Tests that the running time is linear. It counts steps: each call and each loop iteration in the emitted code.</summary>
public class WorkTests
{
    private const string Counter = "public static class Work { public static long Steps; }";

    private static readonly CompilationInfo Newest = new(13, new Version(10, 0), true, true, true, true, true);

    private static readonly Lazy<EmittedAssembly> Emitted = new(static () =>
        EmittedAssembly.Compile(Newest, static (_, tree) => tree.WithRootAndOptions(new Counting().Visit(tree.GetRoot()), tree.Options), Counter));

    [Theory]
    [InlineData("records", "{\"Records\":[#]}", "{\"eventName\":\"x\",\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\"}}}", ",")]
    [InlineData("blanks", "{\"Records\":[#]}", " ", "")]
    [InlineData("unknown members", "{\"Records\":[{\"eventName\":\"x\",#,\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\"}}}]}", "\"a\":{\"b\":[1]}", ",")]
    [InlineData("repeated members", "{\"Records\":[{#,\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\"}}}]}", "\"eventName\":\"x\"", ",")]
    [InlineData("escapes", "{\"Records\":[{\"eventName\":\"x#\",\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\"}}}]}", "\\n\\u0041", "")]
    [InlineData("digits", "{\"Records\":[{\"eventName\":\"x\",\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\",\"size\":1.#}}}]}", "0", "")]
    [InlineData("damage at the end", "{\"Records\":[#", "{\"eventName\":\"x\",\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\"}}}", ",")]
    [InlineData("depth", "{\"Records\":[{\"x\":#", "[", "")]
    [InlineData("a text in an envelope", "{\"Type\":\"Notification\",\"Message\":\"{\\\"Records\\\":[#]}\"}", "{\\\"eventName\\\":\\\"x\\\"}", ",")]
    public void TwiceTheText_TakesTwiceTheTime(string what, string frame, string piece, string between)
    {
        // A text that begins like the previous text is recognized in fewer steps.
        _ = Steps(1_000);
        long once = Steps(1_000), twice = Steps(2_000), fourTimes = Steps(4_000);

        Assert.True(fourTimes - twice <= (2.2 * (twice - once)) + 100, $"{what}: {once}, {twice}, {fourTimes} steps");

        long Steps(int pieces)
        {
            string json = frame.Replace("#", string.Join(between, Enumerable.Repeat(piece, pieces)), StringComparison.Ordinal);
            long before = Emitted.Value.Field("Work", "Steps");
            _ = Emitted.Value.TryParse(json);
            return Emitted.Value.Field("Work", "Steps") - before;
        }
    }

    private sealed class Counting : CSharpSyntaxRewriter
    {
        private static readonly StatementSyntax Step = SyntaxFactory.ParseStatement("global::Work.Steps++;");

        public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
        {
            var visited = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
            return visited.Body is null ? visited : visited.WithBody(Counted(visited.Body));
        }

        public override SyntaxNode? VisitForStatement(ForStatementSyntax node)
        {
            var visited = (ForStatementSyntax)base.VisitForStatement(node)!;
            return visited.WithStatement(Counted(visited.Statement));
        }

        public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node)
        {
            var visited = (WhileStatementSyntax)base.VisitWhileStatement(node)!;
            return visited.WithStatement(Counted(visited.Statement));
        }

        public override SyntaxNode? VisitDoStatement(DoStatementSyntax node)
        {
            var visited = (DoStatementSyntax)base.VisitDoStatement(node)!;
            return visited.WithStatement(Counted(visited.Statement));
        }

        private static BlockSyntax Counted(StatementSyntax statement) =>
            statement is BlockSyntax block ? block.WithStatements(block.Statements.Insert(0, Step)) : SyntaxFactory.Block(Step, statement);
    }
}
