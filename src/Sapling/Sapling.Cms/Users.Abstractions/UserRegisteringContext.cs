namespace OrchardCore.Users.Events;

public class UserRegisteringContext
{
    public UserRegisteringContext(IUser user) => User = user;

    /// <summary>Registers the user without logging them in, such as until an e-mail is confirmed.</summary>
    public bool CancelSignIn { get; set; }

    public IUser User { get; }
}
