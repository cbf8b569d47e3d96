using YesSql.Indexes;

namespace OrchardPortal.Forums.Indexes;

/// <summary>A post as lists show it; <see cref="Models.ForumPost"/> says what each column means.</summary>
public sealed class ForumPostIndex : MapIndex
{
    public string PostId { get; set; } = "";

    public string TopicId { get; set; } = "";

    public string CategoryId { get; set; } = "";

    public bool IsTopic { get; set; }

    public string Title { get; set; } = "";

    public string AuthorId { get; set; } = "";

    public string AuthorName { get; set; } = "";

    /// <summary>A name of <see cref="Models.ForumPostState"/>.</summary>
    public string State { get; set; } = "";

    public bool IsLocked { get; set; }

    /// <summary>Of a question: it has an accepted answer. Of an answer: it is that answer.</summary>
    public bool IsSolved { get; set; }

    public int AnswerCount { get; set; }

    public int Votes { get; set; }

    public int Reports { get; set; }

    public DateTime CreatedUtc { get; set; }

    public DateTime LastActivityUtc { get; set; }

    public string? TicketId { get; set; }
}
