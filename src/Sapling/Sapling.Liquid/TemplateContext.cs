using System.Globalization;
using System.Text.Json;
using Fluid.Ast;
using Fluid.Values;
using Sapling.Liquid;

namespace Fluid;

/// <summary>One rendering: its variables, its culture, and what it has used up of its limits. Not for concurrent use.</summary>
public partial class TemplateContext
{
    private Dictionary<string, object>? _ambientValues;

    public TemplateContext()
        : this(TemplateOptions.Default)
    {
    }

    public TemplateContext(object? model, TemplateOptions options, bool allowModelMembers = true)
        : this(options)
    {
        Model = FluidValue.Create(model, options);
        AllowModelMembers = allowModelMembers;
    }

    public TemplateContext(TemplateOptions options, StringComparer? modelNamesComparer = null)
    {
        Options = options;
        ModelNamesComparer = modelNamesComparer ?? options.ModelNamesComparer;
        RootScope = LocalScope = new Scope(options.Scope, false, ModelNamesComparer);
        MaxSteps = options.MaxSteps;
        CultureInfo = options.CultureInfo;
        Now = options.Now;
        TimeZone = options.TimeZone;
        JsonSerializerOptions = options.JsonSerializerOptions;
        Captured = options.Captured;
        Assigned = options.Assigned;
        Undefined = options.Undefined;
    }

    public TemplateContext(object? model, bool allowModelMembers = true, StringComparer? modelNamesComparer = null)
        : this(TemplateOptions.Default, modelNamesComparer)
    {
        Model = FluidValue.Create(model, Options);
        AllowModelMembers = allowModelMembers;
    }

    public TemplateOptions Options { get; protected set; }

    public int MaxSteps { get; set; }

    public StringComparer ModelNamesComparer { get; }

    public CultureInfo CultureInfo { get; set; }

    public Func<DateTimeOffset> Now { get; set; }

    /// <summary>The time zone in which dates are shown.</summary>
    public TimeZoneInfo TimeZone { get; set; }

    public JsonSerializerOptions JsonSerializerOptions { get; set; }

    /// <summary>What the host passes to its tags and filters; templates do not see it.</summary>
    public Dictionary<string, object> AmbientValues => _ambientValues ??= [];

    public FluidValue Model { get; } = NilValue.Instance;

    /// <summary>Whether a name that is no variable is looked up on the model.</summary>
    public bool AllowModelMembers { get; set; } = true;

    public TemplateOptions.CapturedDelegate? Captured { get; set; }

    public TemplateOptions.AssignedDelegate? Assigned { get; set; }

    public TemplateOptions.UndefinedDelegate? Undefined { get; set; }

    public IEnumerable<string> ValueNames
    {
        get
        {
            for (var scope = LocalScope; scope is not null; scope = scope.Parent)
            {
                foreach (var name in scope.Properties)
                {
                    yield return name;
                }
            }
        }
    }

    internal Scope RootScope { get; }

    internal Scope LocalScope { get; private set; }

    /// <summary>The statement that is running, to say where an error happened.</summary>
    internal Statement? Current { get; set; }

    public void EnterChildScope() => Enter(new Scope(LocalScope));

    public void EnterForLoopScope() => Enter(new Scope(LocalScope, true));

    /// <exception cref="InvalidOperationException">More scopes are released than were entered.</exception>
    public void ReleaseScope()
    {
        LocalScope = LocalScope.Parent ?? throw new InvalidOperationException("There is no scope to release.");
        _recursion--;
    }

    public FluidValue GetValue(string name) => LocalScope.GetValue(name);

    public TemplateContext SetValue(string name, FluidValue value)
    {
        LocalScope.SetValue(name, value);
        return this;
    }

    /// <summary>Enters a scope that sees only what the host has set, and gives back the one to return to.</summary>
    internal Scope EnterIsolatedScope()
    {
        var previous = LocalScope;
        Enter(new Scope(RootScope));
        return previous;
    }

    internal void ReturnTo(Scope scope)
    {
        LocalScope = scope;
        _recursion--;
    }

    private void Enter(Scope scope)
    {
        if (Options.MaxRecursion > 0 && _recursion >= Options.MaxRecursion)
        {
            throw new LimitException($"Templates or blocks are nested more than {Options.MaxRecursion} deep.");
        }

        _recursion++;
        LocalScope = scope;
    }
}
