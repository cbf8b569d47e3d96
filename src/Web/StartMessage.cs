using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace OrchardPortal.Web;

/// <summary>Tells on the console where the site is, once it listens; in development also whom to log in as.</summary>
internal sealed class StartMessage(IHostApplicationLifetime lifetime, IServer server, IHostEnvironment environment) : IHostedService
{
    // The accounts of the demo recipe.
    private const string DemoPassword = "Portal-demo-1!";

    private static readonly (string Account, string Role)[] _demoAccounts =
    [
        ("admin@orchardportal.example", "administrator"),
        ("agent@orchardportal.example", "agent"),
        ("editor@orchardportal.example", "editor"),
        ("buyer@cafecentral.example", "customer"),
        ("manager@cafecentral.example", "customer, same company"),
        ("buyer@padariabravo.example", "customer, another company"),
    ];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() => Console.Out.Write(Text()));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private string Text()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?.TrimEnd('/');
        if (address is null)
        {
            return string.Empty;
        }

        var accounts = environment.IsDevelopment()
            ? $"{Environment.NewLine}  Demo accounts, all with the password {DemoPassword}{Environment.NewLine}"
                + string.Concat(_demoAccounts.Select(account => $"    {account.Account,-30} {account.Role}{Environment.NewLine}"))
            : string.Empty;
        return $"""

              Help site   {address}/
              Portal      {address}/tickets
              Admin       {address}/admin
            {accounts}

            """;
    }
}
