using OrchardCore.Users;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Asks for a second factor at <see cref="AccountPaths.TwoFactor"/>, which then calls <see cref="IMemberLogin.ResumeAsync"/>.</summary>
public interface ISecondFactor
{
    /// <summary>Asked after a password and after a link by mail.</summary>
    Task<bool> IsNeededAsync(IUser user);
}
