using Microsoft.Extensions.Configuration;

namespace OrchardCore.Environment.Shell.Configuration;

public interface IShellConfiguration : IConfiguration
{
}
