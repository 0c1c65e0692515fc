namespace StorageNotifications.Benchmarks.Compilation;

/// <summary>Generates typical files of a program: records, queries, asynchronous services, parsers and reports.</summary>
internal sealed class BusinessCode(Random random, ModuleNames names)
{
    private const string Usings = """
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.Globalization;
        using System.IO;
        using System.Linq;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;
        """;

    private static readonly string[] SettingTypes = ["string?", "int", "bool", "TimeSpan", "decimal?"];

    private string Thing => names.Thing;

    public string Records() => File($$"""
        public enum {{Thing}}State { Draft, Open, Sent, Paid, Closed }

        public sealed record {{Thing}}(int Id, {{string.Join(", ", names.Texts.Select(static text => $"string {text}"))}})
        {
            public decimal Amount { get; init; }

            public DateTimeOffset Created { get; init; } = DateTimeOffset.UnixEpoch;

            public {{Thing}}State State { get; init; } = {{Thing}}State.Draft;

            public IReadOnlyList<{{Thing}}Line> Lines { get; init; } = [];

            public decimal Total => Amount + Lines.Sum(line => line.Price * line.Quantity);

            public bool IsDone => State is {{Thing}}State.Paid or {{Thing}}State.Closed;

            public string Describe() => $"{Id}: {{{names.Texts[0]}}} of {{{names.Texts[1]}}}, {Total.ToString("N2", CultureInfo.InvariantCulture)}";
        }

        public sealed record {{Thing}}Line(string Article, int Quantity, decimal Price)
        {
            public string Text => Quantity == 1 ? Article : Quantity + " x " + Article;
        }

        public readonly record struct {{Thing}}Key(string Region, int Number) : IComparable<{{Thing}}Key>
        {
            public int CompareTo({{Thing}}Key other)
            {
                int regions = string.CompareOrdinal(Region, other.Region);
                return regions != 0 ? regions : Number.CompareTo(other.Number);
            }
        }
        """);

    public string Settings() => File($$"""
        public sealed class {{Thing}}Settings
        {
        {{ModuleNames.Repeat(random.Next(40, 80), i => $$"""
            public {{SettingTypes[random.Next(SettingTypes.Length)]}} {{Text()}}{{i}} { get; set; }

        """)}}
        }
        """);

    public string Repository() => File($$"""
        public interface I{{Thing}}Repository
        {
            Task<{{Thing}}?> FindAsync(int id, CancellationToken cancellation);

            Task<IReadOnlyList<{{Thing}}>> AllAsync(CancellationToken cancellation);

            Task SaveAsync({{Thing}} item, CancellationToken cancellation);
        }

        public sealed class Memory{{Thing}}Repository : I{{Thing}}Repository
        {
            private readonly ConcurrentDictionary<int, {{Thing}}> _items = new();
            private readonly SemaphoreSlim _gate = new(1, 1);
            private int _reads;

            public int Reads => _reads;

            public async Task<{{Thing}}?> FindAsync(int id, CancellationToken cancellation)
            {
                Interlocked.Increment(ref _reads);
                await Task.Yield();
                cancellation.ThrowIfCancellationRequested();
                return _items.TryGetValue(id, out {{Thing}}? found) ? found : null;
            }

            public async Task<IReadOnlyList<{{Thing}}>> AllAsync(CancellationToken cancellation)
            {
                await _gate.WaitAsync(cancellation);
                try
                {
                    return _items.Values.OrderBy(item => item.Id).ToList();
                }
                finally
                {
                    _gate.Release();
                }
            }

            public async Task SaveAsync({{Thing}} item, CancellationToken cancellation)
            {
                if (item.Id <= 0)
                    throw new ArgumentOutOfRangeException(nameof(item), $"'{item.Id}' is not the number of a {{Thing.ToLowerInvariant()}}");
                await _gate.WaitAsync(cancellation);
                try
                {
                    _items[item.Id] = item with { Created = item.Created == default ? DateTimeOffset.UtcNow : item.Created };
                }
                finally
                {
                    _gate.Release();
                }
            }

        {{ModuleNames.Repeat(random.Next(2, 5), i => $$"""
            public IEnumerable<{{Thing}}> Since{{i}}(DateTimeOffset time, decimal least = {{i}}00m)
            {
                foreach ({{Thing}} item in _items.Values)
                {
                    if (item.Created < time || item.Amount < least)
                        continue;
                    yield return item.State == {{Thing}}State.Draft ? item with { State = {{Thing}}State.Open } : item;
                }
            }

        """)}}
        }
        """);

    public string Service(string kind = "") => File($$"""
        public sealed class {{kind}}{{Thing}}Service(I{{Thing}}Repository repository, TimeProvider time)
        {
            private readonly Dictionary<string, List<int>> _seen = new(StringComparer.OrdinalIgnoreCase);

            public event EventHandler<{{Thing}}>? Changed;

        {{ModuleNames.Repeat(random.Next(3, 6), i => $$"""
            public async Task<IReadOnlyList<{{Thing}}>> Search{{i}}Async(string text, int limit, CancellationToken cancellation = default)
            {
                IReadOnlyList<{{Thing}}> all = await repository.AllAsync(cancellation).ConfigureAwait(false);
                string wanted = text.Trim().ToLowerInvariant();
                var found = all
                    .Where(item => item.{{Text()}}.Contains(wanted, StringComparison.OrdinalIgnoreCase) || item.{{Text()}}.StartsWith(wanted))
                    .OrderByDescending(item => item.Total)
                    .ThenBy(item => item.{{Text()}})
                    .Take(limit > 0 ? limit : {{i}}0)
                    .ToList();
                foreach ({{Thing}} item in found)
                {
                    if (!_seen.TryGetValue(item.{{Text()}}, out List<int>? ids))
                        _seen[item.{{Text()}}] = ids = new List<int>();
                    ids.Add(item.Id);
                }
                return found;
            }

            public async Task<bool> Close{{i}}Async(int id, string reason, CancellationToken cancellation = default)
            {
                {{Thing}}? item = await repository.FindAsync(id, cancellation).ConfigureAwait(false);
                if (item is null or { State: {{Thing}}State.Closed })
                    return false;
                try
                {
                    var closed = item with { State = {{Thing}}State.Closed, {{Text()}} = $"{reason} ({time.GetUtcNow():yyyy-MM-dd})" };
                    await repository.SaveAsync(closed, cancellation).ConfigureAwait(false);
                    Changed?.Invoke(this, closed);
                    return true;
                }
                catch (InvalidOperationException failure) when (failure.Message.Length > {{i}})
                {
                    Console.Error.WriteLine("{0} could not be closed: {1}", item.Describe(), failure.Message);
                    return false;
                }
            }

            private static int Weigh{{i}}({{Thing}} item)
            {
                int weight = item.State switch
                {
                    {{Thing}}State.Draft => {{i}},
                    {{Thing}}State.Open when item.Total > 1000 => 20,
                    {{Thing}}State.Sent or {{Thing}}State.Paid => 5,
                    _ => 0,
                };
                for (int j = 0; j < item.Lines.Count; j++)
                    weight += item.Lines[j].Quantity * (j % 2 == 0 ? {{i}} : 1);
                return weight;
            }

            public int Weight{{i}}(IEnumerable<{{Thing}}> items) => items.Select(Weigh{{i}}).DefaultIfEmpty(0).Max();

        """)}}
        }
        """);

    public string Parser(string kind = "") => File($$"""
        public static class {{kind}}{{Thing}}Parser
        {
            private static readonly char[] Separators = [';', '|', '\t'];

            public static {{Thing}} Parse(string line)
            {
                if (string.IsNullOrWhiteSpace(line))
                    throw new FormatException("A line must not be empty.");
                string[] cells = line.Split(Separators, StringSplitOptions.TrimEntries);
                if (cells.Length < {{names.Texts.Count + 2}})
                    throw new FormatException($"'{line}' has {cells.Length} cells, but {{names.Texts.Count + 2}} are needed.");
                if (!int.TryParse(cells[0], NumberStyles.Integer, CultureInfo.InvariantCulture, out int id))
                    id = cells[0].GetHashCode(StringComparison.Ordinal);
                return new {{Thing}}(id, {{string.Join(", ", names.Texts.Select(static (_, i) => $"cells[{i + 1}]"))}})
                {
                    Amount = decimal.TryParse(cells[^1], CultureInfo.InvariantCulture, out decimal amount) ? amount : 0m,
                };
            }

            public static IEnumerable<{{Thing}}> ParseAll(TextReader reader)
            {
                while (reader.ReadLine() is { } line)
                {
                    if (line.Length > 0 && line[0] != '#')
                        yield return Parse(line);
                }
            }

        {{ModuleNames.Repeat(random.Next(3, 7), i => $$"""
            public static string Write{{i}}({{Thing}} item)
            {
                var text = new StringBuilder(capacity: 128);
                text.Append(item.Id).Append(';');
        {{string.Join('\n', names.Texts.Select(property => $"        text.Append(item.{property}.Replace(';', ',')).Append(';');"))}}
                text.AppendFormat(CultureInfo.InvariantCulture, "{0:0.00}", item.Amount);
                if (item.Lines is [var first, _, ..])
                    text.Append("; first: ").Append(first.Text).Append(" and ").Append(item.Lines.Count - {{i}}).Append(" more");
                return text.ToString();
            }

            public static bool TryRead{{i}}(ReadOnlySpan<char> text, out {{Thing}}Key key)
            {
                int dash = text.LastIndexOf('-');
                if (dash > 0 && int.TryParse(text[(dash + 1)..], out int number) && number > {{i}})
                {
                    key = new(text[..dash].ToString(), number);
                    return true;
                }
                key = default;
                return false;
            }

        """)}}
        }
        """);

    public string Report(string kind = "") => File($$"""
        public sealed class {{kind}}{{Thing}}Report(TextWriter output) : IDisposable
        {
            public const string Header = "{{Thing}};{{string.Join(';', names.Texts)}};total";

            public void Write(IReadOnlyCollection<{{Thing}}> items)
            {
                output.WriteLine(Header);
                foreach (var group in items.GroupBy(item => item.{{Text()}}).OrderBy(group => group.Key))
                {
                    output.WriteLine($"-- {group.Key} ({group.Count()}) --");
                    foreach ({{Thing}} item in group)
                        output.WriteLine(string.Join(";", item.Id, item.{{Text()}}, item.{{Text()}}, item.Total));
                }
            }

            public void Dispose() => output.Dispose();

        {{ModuleNames.Repeat(random.Next(3, 6), i => $$"""
            public IDictionary<string, decimal> Totals{{i}}(IEnumerable<{{Thing}}> items)
            {
                var totals = new SortedDictionary<string, decimal>();
                foreach (var (name, total) in from item in items
                                              where !item.IsDone && item.Lines.Count >= {{i}}
                                              group item by item.{{Text()}} into sameName
                                              select (sameName.Key, sameName.Sum(item => item.Total)))
                {
                    totals[name] = totals.TryGetValue(name, out decimal before) ? before + total : total;
                }
                decimal average = totals.Count == 0 ? 0 : totals.Values.Average();
                Func<decimal, string> mark = value => value > average * {{i}} ? "high" : value < average / {{i}} ? "low" : "usual";
                foreach (KeyValuePair<string, decimal> pair in totals)
                    output.WriteLine("{0,-20}{1,12:N2} {2}", pair.Key, pair.Value, mark(pair.Value));
                return totals;
            }

        """)}}
        }
        """);

    private string Text() => names.Texts[random.Next(names.Texts.Count)];

    private string File(string text) => names.File(Usings, text);
}
