namespace OrchardCore.Users.Events;

public interface ITwoFactorAuthenticationHandler
{
    Task<bool> IsRequiredAsync(IUser user);
}
