namespace OrchardPortal.Forums.Models;

/// <summary>A question or an answer; a document of its own, so that a topic never grows. The question carries what is true of the topic.</summary>
public sealed class ForumPost
{
    public const int TitleMaxLength = 150;
    public const int TextMaxLength = 10_000;

    public string PostId { get; set; } = "";

    /// <summary>The question's id; the same as <see cref="PostId"/> for the question itself.</summary>
    public string TopicId { get; set; } = "";

    public string CategoryId { get; set; } = "";

    /// <summary>Of a question; empty for an answer.</summary>
    public string Title { get; set; } = "";

    /// <summary>Markdown as typed.</summary>
    public string Text { get; set; } = "";

    /// <summary>The account; empty when the person was erased.</summary>
    public string AuthorId { get; set; } = "";

    /// <summary>The customer behind the account, if any.</summary>
    public string? ContactId { get; set; }

    /// <summary>As others read it.</summary>
    public string AuthorName { get; set; } = "";

    /// <summary>Whether the author spoke for the company.</summary>
    public bool IsStaff { get; set; }

    public ForumPostState State { get; set; }

    public DateTime CreatedUtc { get; set; }

    public DateTime? EditedUtc { get; set; }

    /// <summary>Of a question: when it or an answer to it was last written.</summary>
    public DateTime LastActivityUtc { get; set; }

    /// <summary>Of a question: takes no more answers from members.</summary>
    public bool IsLocked { get; set; }

    /// <summary>Of a question: the answer that solved it.</summary>
    public string? AcceptedId { get; set; }

    /// <summary>Of an answer: it solved the question.</summary>
    public bool IsAccepted { get; set; }

    /// <summary>Of a question: the answers that everybody sees.</summary>
    public int AnswerCount { get; set; }

    public int Votes { get; set; }

    /// <summary>How many members reported it since a moderator last looked.</summary>
    public int Reports { get; set; }

    /// <summary>Of a question: the ticket that was made of it.</summary>
    public string? TicketId { get; set; }

    public long? TicketNumber { get; set; }

    public bool IsTopic => PostId == TopicId;

    public bool IsVisible => State == ForumPostState.Visible;
}
