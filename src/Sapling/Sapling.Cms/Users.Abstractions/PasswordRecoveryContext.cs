namespace OrchardCore.Users.Events;

public class PasswordRecoveryContext
{
    public PasswordRecoveryContext(IUser user) => User = user;

    public IUser User { get; }
}
