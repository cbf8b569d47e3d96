namespace OrchardCore.Users.Handlers;

public class UserContext : UserContextBase
{
    public UserContext(IUser user)
        : base(user)
    {
    }
}
