namespace OrchardPortal.KnowledgeBase.Overview;

/// <summary>What the overview of articles is asked for; all of it stands in its address.</summary>
public class ArticleOverviewQuery
{
    /// <summary>Stands for "none" where an id is chosen.</summary>
    public const string None = "none";

    /// <summary>A part of the title or of the address.</summary>
    public string? Q { get; set; }

    /// <summary>A category with those within it, or <see cref="None"/>.</summary>
    public string? Category { get; set; }

    /// <summary>One of <see cref="ArticleStates"/>.</summary>
    public string? State { get; set; }

    /// <summary>A user id, or <see cref="None"/>.</summary>
    public string? Owner { get; set; }

    /// <summary>A tag as addresses have it.</summary>
    public string? Tag { get; set; }

    public string? Language { get; set; }

    /// <summary><c>title</c>, <c>review</c>, else changed last first.</summary>
    public string? Sort { get; set; }

    public int Page { get; set; } = 1;

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Q) || !string.IsNullOrEmpty(Category) || !string.IsNullOrEmpty(State) || !string.IsNullOrEmpty(Owner)
        || !string.IsNullOrEmpty(Tag) || !string.IsNullOrEmpty(Language);

    /// <summary>Its values for a link.</summary>
    public Dictionary<string, string> Route(int page = 1)
    {
        var route = new Dictionary<string, string>();
        foreach (var (name, value) in ((string, string?)[])[("q", Q), ("category", Category), ("state", State), ("owner", Owner), ("tag", Tag), ("language", Language), ("sort", Sort)])
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                route[name] = value;
            }
        }

        if (page > 1)
        {
            route["page"] = page.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return route;
    }
}
