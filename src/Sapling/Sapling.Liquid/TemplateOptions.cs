using System.Globalization;
using System.Text.Json;
using Fluid.Filters;
using Fluid.Values;
using Microsoft.Extensions.FileProviders;

namespace Fluid;

/// <summary>What renderings share: filters, allowed members, limits, culture. Set up once, then only read.</summary>
public class TemplateOptions
{
    public static readonly TemplateOptions Default = new();

    public TemplateOptions()
    {
        Filters = new FilterCollection(96)
            .WithArrayFilters()
            .WithStringFilters()
            .WithNumberFilters()
            .WithMiscFilters();
        Scope = new Scope(null, false, ModelNamesComparer);
    }

    public delegate ValueTask<FluidValue> AssignedDelegate(string identifier, FluidValue value, TemplateContext context);

    public delegate ValueTask<FluidValue> CapturedDelegate(string identifier, FluidValue value, TemplateContext context);

    public delegate ValueTask<FluidValue> UndefinedDelegate(string name);

    public MemberAccessStrategy MemberAccessStrategy { get; set; } = new DefaultMemberAccessStrategy();

    /// <summary>Where <c>include</c> and <c>render</c> read; none by default.</summary>
    public IFileProvider FileProvider { get; set; } = new NullFileProvider();

    public ITemplateCache? TemplateCache { get; set; } = new TemplateCache();

    /// <summary>Statements and loop rounds that a rendering may take; 0 for no limit.</summary>
    public int MaxSteps { get; set; } = RenderLimits.DefaultSteps;

    public StringComparer ModelNamesComparer { get; set; } = StringComparer.OrdinalIgnoreCase;

    public CultureInfo CultureInfo { get; set; } = CultureInfo.InvariantCulture;

    public Func<DateTimeOffset> Now { get; set; } = static () => DateTimeOffset.Now;

    public TimeZoneInfo TimeZone { get; set; } = TimeZoneInfo.Local;

    /// <summary>How deep templates may include others and scopes may nest; 0 for no limit.</summary>
    public int MaxRecursion { get; set; } = RenderLimits.DefaultRecursion;

    public FilterCollection Filters { get; }

    /// <summary>Variables that every template sees.</summary>
    public Scope Scope { get; }

    /// <summary>Asked in order before an object becomes a value; null passes to the next one.</summary>
    public List<Func<object, object?>> ValueConverters { get; } = [];

    public CapturedDelegate? Captured { get; set; }

    public AssignedDelegate? Assigned { get; set; }

    public UndefinedDelegate? Undefined { get; set; }

    public JsonSerializerOptions JsonSerializerOptions { get; set; } = JsonSerializerOptions.Default;

    public TrimmingFlags Trimming { get; set; }

    /// <summary>Whether trimming removes all white space, or stops after the first line break.</summary>
    public bool Greedy { get; set; } = true;

    /// <summary>Characters that a rendering may write; 0 for no limit.</summary>
    internal int MaxOutput { get; set; } = RenderLimits.DefaultOutput;
}
