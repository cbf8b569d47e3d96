namespace OrchardCore.Users.Handlers;

public class UserDeleteContext : UserContextBase
{
    public UserDeleteContext(IUser user)
        : base(user)
    {
    }

    public bool Cancel { get; set; }
}
