namespace OrchardPortal.HostTests.Visiting;

/// <summary>The people of the demo recipe.</summary>
internal static class DemoAccounts
{
    public const string Password = "Portal-demo-1!";
    public const string Administrator = "admin@orchardportal.example";
    public const string Agent = "agent@orchardportal.example";
    public const string Editor = "editor@orchardportal.example";

    /// <summary>Two customers of one company.</summary>
    public const string CafeBuyer = "buyer@cafecentral.example";
    public const string CafeManager = "manager@cafecentral.example";

    /// <summary>A customer of the other company.</summary>
    public const string BakeryBuyer = "buyer@padariabravo.example";
}
