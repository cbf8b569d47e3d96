using Microsoft.Extensions.Localization;

namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>The reasons that a reader may tick: the owner's, else the usual ones in the reader's language.</summary>
internal sealed class FeedbackReasons(FeedbackSettingsStore settingsStore, IStringLocalizer<FeedbackReasons> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    public async ValueTask<IReadOnlyList<FeedbackReason>> ListAsync() =>
        await settingsStore.GetAsync() is { Reasons: { Length: > 0 } own } ? own : Usual();

    /// <summary>What a reason is called, of those too that are offered no more.</summary>
    public async ValueTask<string> NameAsync(string key) =>
        (await ListAsync()).Concat(Usual()).FirstOrDefault(reason => reason.Key == key)?.Text ?? key;

    public IReadOnlyList<FeedbackReason> Usual() =>
    [
        new("no-answer", S["It does not answer my question"]),
        new("unclear", S["It is hard to understand"]),
        new("wrong", S["It is wrong or out of date"]),
        new("incomplete", S["Something is missing"]),
        new("dislike", S["I understood it, but do not like how it works"]),
        new("other", S["Something else"]),
    ];
}
