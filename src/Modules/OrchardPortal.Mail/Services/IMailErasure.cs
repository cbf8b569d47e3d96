namespace OrchardPortal.Mail.Services;

/// <summary>Forgets the mail of somebody who asked to be forgotten.</summary>
public interface IMailErasure
{
    /// <summary>Removes all mail to an address, sent or not; joins the session's transaction.</summary>
    Task EraseAsync(string address);
}
