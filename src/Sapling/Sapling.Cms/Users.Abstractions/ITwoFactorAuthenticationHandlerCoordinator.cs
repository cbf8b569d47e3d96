namespace OrchardCore.Users.Events;

public interface ITwoFactorAuthenticationHandlerCoordinator
{
    Task<bool> IsRequiredAsync(IUser user);
}
