namespace OrchardPortal.PrivateContent.Services;

/// <summary>Keeps account of sessions.</summary>
public interface ILoginSession
{
    /// <summary>Called before the cookie of a new session is written: may set when it ends, and name it.</summary>
    Task StartAsync(NewLogin login);

    /// <summary>Ends the sessions of an account, as after a new password; the security stamp has ended their cookies already.</summary>
    Task EndAllAsync(string userId);
}
