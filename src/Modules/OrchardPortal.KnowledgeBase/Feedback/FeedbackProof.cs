using OrchardCore.DisplayManagement;
using OrchardPortal.PrivateContent.Captcha;

namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>The proof that no robot judges an article, where the owner wants it (requirement 104).</summary>
internal sealed class FeedbackProof(IFormCaptcha captcha, FeedbackSettingsStore settings)
{
    private const string Form = "article-feedback";

    /// <returns>Null where none is needed.</returns>
    public async Task<IShape?> AskAsync(bool isGuest, IReadOnlyDictionary<string, string> values) =>
        await IsNeededAsync(isGuest) ? await captcha.AskAsync(Form, values, isGuest) : null;

    /// <exception cref="CaptchaRefusedException">It is needed and not given.</exception>
    public async Task TakeAsync(bool isGuest, IReadOnlyDictionary<string, string> values, CancellationToken cancellationToken)
    {
        if (await IsNeededAsync(isGuest))
        {
            await captcha.TakeAsync(Form, values, cancellationToken);
        }
    }

    private async ValueTask<bool> IsNeededAsync(bool isGuest) =>
        (await settings.GetAsync()).Captcha is var who && (who == FeedbackCaptcha.Everyone || (who == FeedbackCaptcha.Guests && isGuest));
}
