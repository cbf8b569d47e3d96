using OrchardCore.Users;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Checks passwords. Who passes is not logged in yet: that is <see cref="IMemberLogin"/>'s.</summary>
public interface IPasswordLogin
{
    /// <summary>
    /// The account, when it exists, is not locked, and the password is right. Anything else gives null after the same amount of work, so
    /// that nobody learns which accounts exist.
    /// </summary>
    /// <param name="userName">User name or e-mail address.</param>
    /// <param name="password">The password as typed.</param>
    Task<IUser?> CheckAsync(string userName, string password);
}
