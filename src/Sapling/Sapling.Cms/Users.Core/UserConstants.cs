namespace OrchardCore.Users;

public static class UserConstants
{
    public static class Features
    {
        public const string Users = "OrchardCore.Users";
    }
}
