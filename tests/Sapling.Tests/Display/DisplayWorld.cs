using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Moq;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Navigation;
using OrchardCore.ResourceManagement;
using OrchardCore.Security;

namespace Sapling.Tests.Display;

/// <summary>
/// The display services as a site has them, with the modules, themes and templates that a test declares, and one request.
/// The site has the module <see cref="Module"/> and the theme <see cref="Theme"/>.
/// </summary>
internal sealed class DisplayWorld : IThemeSelector, IAuthorizationService, IAsyncDisposable
{
    private readonly Action<IServiceCollection>? _configure;
    private ServiceProvider? _provider;
    private AsyncServiceScope _scope;

    public DisplayWorld(Action<IServiceCollection>? configure = null)
    {
        _configure = configure;
        Module = Extensions.Module("Module");
        Theme = Extensions.Theme("Theme");
    }

    public FakeExtensions Extensions { get; } = new();

    public IFeatureInfo Module { get; }

    public IFeatureInfo Theme { get; }

    public string? ThemeName { get; set; } = "Theme";

    public Templates Templates { get; } = new();

    public RecordingLogs Logs { get; } = new();

    public HttpContext Http { get; } = new DefaultHttpContext();

    public IServiceProvider Services => Start();

    public IShapeFactory Factory => Get<IShapeFactory>();

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    public void SignIn(params string[] permissions) =>
        Http.User = new(new ClaimsIdentity(permissions.Select(permission => new Claim("Permission", permission)), "test"));

    public async Task<string> ShowAsync(IShape shape) => Templates.Text(await Get<IDisplayHelper>().ShapeExecuteAsync(shape));

    public async Task<string> ShowAsync(string shapeType) => await ShowAsync(await Factory.CreateAsync(shapeType));

    public async Task<string> ShowLayoutAsync(string content)
    {
        var layout = await Get<ILayoutAccessor>().GetLayoutAsync();
        await layout.Zones["Content"].AddAsync(new HtmlString(content));
        return await ShowAsync(layout);
    }

    /// <summary>The services of a second request; the shape table stays.</summary>
    public AsyncServiceScope NewRequest() => (Start(), _provider!.CreateAsyncScope()).Item2;

    public async ValueTask DisposeAsync()
    {
        if (_provider is not null)
        {
            await _scope.DisposeAsync();
            await _provider.DisposeAsync();
        }
    }

    Task<ThemeSelectorResult?> IThemeSelector.GetThemeAsync() => Task.FromResult<ThemeSelectorResult?>(new() { ThemeName = ThemeName });

    Task<AuthorizationResult> IAuthorizationService.AuthorizeAsync(ClaimsPrincipal user, object? resource, IEnumerable<IAuthorizationRequirement> requirements) =>
        Task.FromResult(requirements.OfType<PermissionRequirement>().All(requirement => user.HasClaim("Permission", requirement.Permission.Name))
            ? AuthorizationResult.Success()
            : AuthorizationResult.Failed());

    Task<AuthorizationResult> IAuthorizationService.AuthorizeAsync(ClaimsPrincipal user, object? resource, string policyName) => throw new NotSupportedException();

    private IServiceProvider Start()
    {
        if (_provider is null)
        {
            var services = new ServiceCollection();
            services.AddLogging(logging => logging.AddProvider(Logs));
            services.AddHttpContextAccessor();
            services.AddDataProtection();
            services.AddLocalization();
            services.AddSingleton(new Microsoft.AspNetCore.Mvc.ApplicationParts.ApplicationPartManager());
            services.AddMvc();
            services.AddSingleton(Mock.Of<Microsoft.AspNetCore.Mvc.ViewFeatures.IFileVersionProvider>());
            services.AddSingleton<IExtensionManager>(Extensions);
            services.AddSingleton<IShellFeaturesManager>(Extensions);
            services.AddSingleton<ITypeFeatureProvider>(Extensions);
            services.AddSingleton(new ShellSettings { State = TenantState.Running });
            services.AddSingleton<IAuthorizationService>(this);
            new DisplayStartup().ConfigureServices(services);
            new ResourcesStartup().ConfigureServices(services);
            new NavigationStartup().ConfigureServices(services);

            // The test's templates in place of files in assemblies.
            services.RemoveAll<IShapeTemplateFileProviderAccessor>();
            var files = services.Where(descriptor => descriptor.ImplementationType == typeof(TemplateBindings) || descriptor.ImplementationType == typeof(PlacementFiles)).ToList();
            files.ForEach(descriptor => services.Remove(descriptor));
            services.AddSingleton<IShapeTableProvider>(Templates);
            services.AddSingleton<IThemeSelector>(this);
            _configure?.Invoke(services);
            _provider = services.BuildServiceProvider();
            _scope = _provider.CreateAsyncScope();
            Http.RequestServices = _scope.ServiceProvider;
            _scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = Http;
        }

        return _scope.ServiceProvider;
    }
}
