using Microsoft.Extensions.Localization;

namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>Names tasks in the language of whoever looks at them.</summary>
internal sealed class TaskTexts(IStringLocalizer<TaskTexts> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    public string Kind(string kind) => kind switch
    {
        EditorialTaskKinds.Feedback => S["Did not help"],
        EditorialTaskKinds.Search => S["Nothing was found"],
        EditorialTaskKinds.Review => S["Review"],
        EditorialTaskKinds.Approval => S["Approval"],
        _ => kind,
    };

    /// <summary>What is to be done about it.</summary>
    public string Advice(string kind) => kind switch
    {
        EditorialTaskKinds.Feedback => S["Readers wrote why this article did not help them. Read what they say, and make the article better."],
        EditorialTaskKinds.Search => S["Readers search for this and find nothing. Write an article about it, or use their words in one that there is."],
        EditorialTaskKinds.Review => S["It was to be looked over by now. See whether it still holds, and set the day of the next review."],
        EditorialTaskKinds.Approval => S["An editor asks for this to be published. Publish it, or send it back with a note."],
        _ => string.Empty,
    };

    /// <summary>What the link of a task leads to.</summary>
    public string Link(string kind) => kind switch
    {
        EditorialTaskKinds.Feedback => S["Read the feedback"],
        EditorialTaskKinds.Search => S["Search for it"],
        _ => S["Open it"],
    };
}
