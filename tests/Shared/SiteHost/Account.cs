namespace Tests.Shared.SiteHost;

/// <summary>A person of the demo site who can log in.</summary>
public sealed record Account(string Email, string Name)
{
    public const string Password = "Portal-demo-1!";

    public override string ToString() => Email;
}
