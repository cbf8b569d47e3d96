namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>Gives editors work to do; they find it on the screen "Editorial tasks".</summary>
public interface IEditorialTasks
{
    /// <summary>
    /// Asks for a task, to be written down once the running transaction has committed. There is one for each kind and subject: asked
    /// for again, an open one takes the new texts, and one that is done stays done unless <paramref name="reopens"/>.
    /// </summary>
    /// <param name="kind">One of <see cref="EditorialTaskKinds"/>.</param>
    /// <param name="subjectKey">What it is about, within its kind; never shown.</param>
    /// <param name="title">One line; what is too long is cut.</param>
    /// <param name="detail">What editors should know; plain text.</param>
    /// <param name="url">Where to begin, a path within the site such as <c>/search?q=kettle</c>.</param>
    /// <param name="reopens">Whether one that is done is to be done again.</param>
    /// <param name="assigneeId">The account that a new one is assigned to; null for nobody.</param>
    Task AddAsync(string kind, string subjectKey, string title, string detail, string? url = null, bool reopens = false, string? assigneeId = null);

    /// <summary>Notes, once the running transaction has committed, that a task is done, if there is one: its work was done elsewhere.</summary>
    /// <param name="kind">One of <see cref="EditorialTaskKinds"/>.</param>
    /// <param name="subjectKey">As it was asked for.</param>
    Task EndAsync(string kind, string subjectKey);
}
