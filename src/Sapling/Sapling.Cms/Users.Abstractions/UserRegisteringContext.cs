namespace OrchardCore.Users.Events;

public class UserRegisteringContext
{
    public UserRegisteringContext(IUser user)
    {
        User = user;
    }

    public bool CancelSignIn { get; set; }

    public IUser User { get; } = default!;
}
