using OrchardCore.DisplayManagement;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.PrivateContent.Captcha;

namespace OrchardPortal.Portal.Forms;

/// <summary>The proof that no robot sends a support form, where the form wants it.</summary>
internal sealed class SupportFormProof(IFormCaptcha captcha)
{
    public static bool IsNeeded(SupportForm form, bool isGuest) =>
        form.Captcha == SupportFormCaptcha.Everyone || (isGuest && form.Captcha == SupportFormCaptcha.Guests);

    /// <returns>Null where none is needed.</returns>
    public async Task<IShape?> AskAsync(SupportForm form, bool isGuest, NewTicketInput input) =>
        IsNeeded(form, isGuest) ? await captcha.AskAsync(form.Id, input.Values, isGuest) : null;

    /// <exception cref="CaptchaRefusedException">It is needed and not given.</exception>
    public Task TakeAsync(SupportForm form, bool isGuest, NewTicketInput input, CancellationToken cancellationToken) =>
        IsNeeded(form, isGuest) ? captcha.TakeAsync(form.Id, input.Values, cancellationToken) : Task.CompletedTask;
}
