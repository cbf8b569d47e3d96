namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>A piece of work for editors.</summary>
public sealed class EditorialTask
{
    public const int TitleMaxLength = 200;
    public const int DetailMaxLength = 4000;
    public const int UrlMaxLength = 500;
    public const int NoteMaxLength = 2000;

    /// <summary>Given by the store.</summary>
    public long Id { get; set; }

    public string TaskId { get; set; } = string.Empty;

    /// <summary>One of <see cref="EditorialTaskKinds"/>.</summary>
    public string Kind { get; set; } = string.Empty;

    /// <summary>Names the kind and the subject: there is one task for each.</summary>
    public string TaskKey { get; set; } = string.Empty;

    public string Title { get; set; } = string.Empty;

    public string Detail { get; set; } = string.Empty;

    /// <summary>Where to begin, a path within the site; empty where there is none.</summary>
    public string Url { get; set; } = string.Empty;

    /// <summary>When it was asked for last with something new to say.</summary>
    public DateTime RaisedUtc { get; set; }

    /// <summary>The account that it is assigned to; empty for nobody.</summary>
    public string AssigneeId { get; set; } = string.Empty;

    public List<EditorialNote> Notes { get; set; } = [];

    /// <summary>Null while it is to be done.</summary>
    public DateTime? DoneUtc { get; set; }

    /// <returns>Whether anything is new.</returns>
    public bool Raise(string title, string detail, string url, bool reopens, DateTime nowUtc)
    {
        if ((DoneUtc is not null && !reopens) || (DoneUtc is null && title == Title && detail == Detail && url == Url))
        {
            return false;
        }

        (Title, Detail, Url, RaisedUtc, DoneUtc) = (title, detail, url, nowUtc, null);

        return true;
    }
}
