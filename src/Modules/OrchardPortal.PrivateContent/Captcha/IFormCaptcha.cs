using OrchardCore.DisplayManagement;

namespace OrchardPortal.PrivateContent.Captcha;

/// <summary>Asks whoever sends a form for the proof that they are no robot, and takes each proof once. Whether it is needed is the caller's to know.</summary>
public interface IFormCaptcha
{
    /// <summary>What a form shows; a proof that came with what was typed, and was not used, need not be given again.</summary>
    /// <param name="formId">Which form: a proof holds for one.</param>
    /// <param name="values">The fields that came with the form; empty for a new one.</param>
    /// <param name="offersLogin">Whether whoever has no JavaScript may log in instead.</param>
    Task<IShape> AskAsync(string formId, IReadOnlyDictionary<string, string> values, bool offersLogin);

    /// <summary>Takes the proof that came with a form. Joins the session's transaction: a form that fails uses nothing up.</summary>
    /// <exception cref="CaptchaRefusedException">There is none, it does not hold, or it was used.</exception>
    Task TakeAsync(string formId, IReadOnlyDictionary<string, string> values, CancellationToken cancellationToken);
}
