using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>
/// The facts about the texts of a block. Each text is read once, even if it is passed to several members. Several items of a list that are
/// written elsewhere have the same place.
/// </summary>
internal sealed class TextFacts(RuleSettings settings)
{
    private readonly Dictionary<(Place, string Text, ApiRole.TextReader), (ApiRole Role, WrittenText Text)> _given = [];
    private readonly Dictionary<(Place, string Text, ApiRole.TextReader), Fact?> _read = [];
    private readonly HashSet<Place> _places = [];

    /// <summary>Gets the facts about the texts that were added.</summary>
    public IEnumerable<Fact> All => _given.Values.Select(given => Find(given.Role, given.Text)).OfType<Fact>();

    /// <summary>Adds a text that is passed to a member in a role.</summary>
    public void Add(ApiRole role, WrittenText text)
    {
        _places.Add(text.Place);
        if (role.Reader is not { } reader)
            return;
        foreach (WrittenText item in role.TextsIn(text))
        {
            // An S3 destination has the strictest requirements for an ARN.
            if (!_given.ContainsKey((item.Place, item.Text, reader)) || role.IsS3Destination)
                _given[(item.Place, item.Text, reader)] = (role, item);
        }
    }

    /// <summary>Determines whether a text at this place was added.</summary>
    public bool Has(Place place) => _places.Contains(place);

    /// <summary>Gets the fact about a text. A text in another block is judged there.</summary>
    public Fact? Find(ApiRole role, WrittenText text)
    {
        if (role.Reader is not { } reader)
            return null;
        (Place, string, ApiRole.TextReader) key = (text.Place, text.Text, reader);
        if (!_read.TryGetValue(key, out Fact? fact))
            _read[key] = fact = _given.TryGetValue(key, out var given) ? given.Role.Read(given.Text, settings) : role.Read(text, settings);
        return fact;
    }
}
