using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

[assembly: HostingStartup(typeof(Tests.Clock.ClockStartup))]

namespace Tests.Clock;

/// <summary>Gives a site the clock that its test holds.</summary>
public sealed class ClockStartup : IHostingStartup
{
    public const string FileVariable = "TEST_CLOCK";

    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services =>
        services.AddSingleton<TimeProvider>(new ShiftedTime(Environment.GetEnvironmentVariable(FileVariable) ?? throw new InvalidOperationException("There is no clock."))));
}
