namespace DutyGraph.Core;

/// <summary>A form in the graph, with edges to forms that may be the same matter.</summary>
internal sealed class FormNode(TopicForm form)
{
    /// <summary>
    /// A name is part of another if at least <see cref="LeastContained"/> of its weight is common to both, and the common weight is less than <see
    /// cref="MostCovered"/> of the other.
    /// </summary>
    private const double LeastContained = 0.5;
    private const double MostCovered = 0.9;

    /// <summary>Below this score two names share only common words.</summary>
    private const double LeastLikely = 0.1;

    public TopicForm Form { get; } = form;

    /// <summary>Forms that may be the same matter as this one.</summary>
    public Dictionary<FormNode, FormEdge> Edges { get; } = [];

    /// <summary>Forms whose names are part of this name, with the n-grams that both have.</summary>
    public Dictionary<FormNode, int[]> Parts { get; } = [];

    /// <summary>Forms of whose names this name is a part.</summary>
    public HashSet<FormNode> Wholes { get; } = [];

    /// <summary>Adds an edge in both directions.</summary>
    public void Connect(FormNode other, FormEdge edge)
    {
        Edges.Add(other, edge);
        other.Edges.Add(this, edge);
    }

    /// <summary>Records whether one of the names is part of the other.</summary>
    /// <param name="other">The other form.</param>
    /// <param name="score">The score of the pair.</param>
    public void Compare(FormNode other, double score)
    {
        if (score < LeastLikely || Form.Name is not { } name || other.Form.Name is not { } second)
        {
            return;
        }

        var common = Grams.Intersection(name.All, second.All);
        var weight = GramWeights.Of(common);
        NotePart(other, this, common, weight);
        NotePart(this, other, common, weight);
    }

    /// <summary>Removes this form from its neighbours.</summary>
    public void Detach()
    {
        foreach (var other in Edges.Keys)
        {
            other.Edges.Remove(this);
        }

        foreach (var whole in Wholes)
        {
            whole.Parts.Remove(this);
        }

        foreach (var part in Parts.Keys)
        {
            part.Wholes.Remove(this);
        }
    }

    private static void NotePart(FormNode whole, FormNode part, int[] common, double weight)
    {
        if (weight >= LeastContained * part.Form.Name!.Weight && weight < MostCovered * whole.Form.Name!.Weight)
        {
            whole.Parts.Add(part, common);
            part.Wholes.Add(whole);
        }
    }
}

/// <summary>Evidence that two forms are, or are not, one matter.</summary>
/// <param name="Score">The score, 0 to 1.</param>
/// <param name="Grounds">How it was scored; default where a correction decides.</param>
/// <param name="Correction">The correction that decides; otherwise null.</param>
internal sealed record FormEdge(double Score, PairScore Grounds, TopicCorrection? Correction);
