namespace Tests.Shared.SiteHost;

/// <summary>The people of the demo site.</summary>
public static class Cast
{
    public static Account Admin { get; } = new("admin@orchardportal.example", "admin");

    public static Account Agent { get; } = new("agent@orchardportal.example", "agent");

    public static Account Editor { get; } = new("editor@orchardportal.example", "editor");

    /// <summary>A customer: buyer at Café Central.</summary>
    public static Account Ana { get; } = new("buyer@cafecentral.example", "Ana Ribeiro");

    /// <summary>Ana's colleague: manager at Café Central.</summary>
    public static Account Luis { get; } = new("manager@cafecentral.example", "Luís Carvalho");

    /// <summary>A customer of the other company, Padaria Bravo.</summary>
    public static Account Mario { get; } = new("buyer@padariabravo.example", "Mário Bravo");
}
